package org.nutgraf.engine.internal.envelope;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.RawDocument;

/** Opens raw documents within a size limit. */
public final class Envelope {

    private static final String DATE = "date ";

    /** What a crawl writes before the text: {@code " date 2024-06-27 "}. It names no publisher. */
    private static final Pattern CAPTURE_PREFIX = Pattern.compile("\\s?" + DATE + "(\\d{4}-\\d{2}-\\d{2}) ");

    private final long maxBytes;

    /**
     * An envelope opener.
     *
     * @param maxBytes longest document, in bytes after unpacking
     */
    public Envelope(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Unpacks and decodes a document. Never throws on bad input. */
    public Opened open(RawDocument raw) {
        byte[] bytes = raw.bytes();
        if (Gzip.isGzip(bytes)) {
            try {
                bytes = Gzip.unpack(bytes, maxBytes);
            } catch (Gzip.TooLongException e) {
                return tooLong("after unpacking.");
            } catch (IOException e) {
                return Opened.refused("gzip-broken", "The gzip archive is damaged: " + e.getMessage() + ".");
            }
        }
        if (bytes.length > maxBytes) {
            return tooLong("(it has " + bytes.length + ").");
        }
        if (bytes.length == 0) {
            return Opened.refused("empty-input", "The document is empty.");
        }
        Charsets.Mark mark = Charsets.mark(bytes);
        BinaryFormat format = BinaryFormat.of(bytes, mark != null);
        if (format != null) {
            return Opened.refused("binary-input", format.message());
        }
        Charsets.Decoded decoded = Charsets.decode(bytes, mark);
        if (decoded.text().isBlank()) {
            return Opened.refused("empty-input", "The document holds only white space.");
        }
        return opened(raw, decoded);
    }

    private static Opened opened(RawDocument raw, Charsets.Decoded decoded) {
        String text = decoded.text();
        int start = 0;
        String captured = raw.captured();
        if (text.startsWith(DATE) || text.startsWith(DATE, 1)) {
            Matcher prefix = CAPTURE_PREFIX.matcher(text);
            if (prefix.lookingAt()) {
                start = prefix.end();
                captured = captured != null ? captured : prefix.group(1);
            }
        }
        Document document = new Document(
                raw.name(),
                text,
                start,
                MediaTypes.sniff(text, start),
                decoded.charset().name(),
                trimmed(raw.url()),
                trimmed(raw.title()),
                trimmed(raw.date()),
                trimmed(captured));
        Diagnostic warning = decoded.warning();
        return new Opened(document, null, warning == null ? List.of() : List.of(warning));
    }

    private static @Nullable String trimmed(@Nullable String hint) {
        return hint == null || hint.isBlank() ? null : hint.strip();
    }

    private Opened tooLong(String how) {
        return Opened.refused(
                "input-too-long", "The document is longer than the limit of " + maxBytes + " bytes " + how);
    }
}
