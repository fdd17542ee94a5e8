package org.nutgraf.engine.internal.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/**
 * Decodes text by byte order mark, strict UTF-8, declared charset, windows-1252, in this order.
 *
 * <p>Valid UTF-8 with multi-byte characters is UTF-8 whatever the document declares: agency files that declare
 * ISO-8859-1 and hold UTF-8 exist, the opposite does not happen by chance.
 */
final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int DECLARATION_WITHIN = 4_096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<\\?xml[^>]{0,200}?encoding|<meta[^>]{0,200}?charset)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    record Decoded(String text, Charset charset, @Nullable Diagnostic warning) {}

    /** What the first bytes tell of the charset, and how many of them do not belong to the text. */
    record Mark(Charset charset, int length) {}

    private Charsets() {}

    /** Decodes bytes, given what {@link #mark} says of them. */
    static Decoded decode(byte[] bytes, @Nullable Mark mark) {
        if (mark != null) {
            String text = new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
            return new Decoded(text, mark.charset(), null);
        }
        String name = declaredName(bytes);
        Charset declared = name == null ? null : lookUp(name);
        String utf8 = utf8(bytes);
        if (utf8 != null) {
            boolean multiByte = utf8.length() < bytes.length;
            if (multiByte || declared == null || isAsciiSuperset(declared)) {
                return new Decoded(utf8, StandardCharsets.UTF_8, mismatch(name, declared, multiByte));
            }
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            String text = strictly(bytes, declared);
            if (text != null) {
                return new Decoded(text, declared, null);
            }
        }
        return new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252, undecodable(name));
    }

    /** Whether the first bytes tell that it is Unicode text: by a mark, or as UTF-16 does. */
    static @Nullable Mark mark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
            return new Mark(StandardCharsets.UTF_16LE, 2);
        }
        return unmarked(b);
    }

    /** UTF-16 without a byte order mark: nearly every second byte of Latin text and markup is 0, and no other. */
    private static @Nullable Mark unmarked(byte[] b) {
        int pairs = Math.min(b.length, DECLARATION_WITHIN) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += b[2 * i] == 0 ? 1 : 0;
            second += b[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 16 || b.length % 2 != 0) {
            return null;
        }
        if (first == 0 && second > 0.6 * pairs) {
            return new Mark(StandardCharsets.UTF_16LE, 0);
        }
        return second == 0 && first > 0.6 * pairs ? new Mark(StandardCharsets.UTF_16BE, 0) : null;
    }

    private static @Nullable String declaredName(byte[] bytes) {
        int end = Math.min(bytes.length, DECLARATION_WITHIN);
        Matcher matcher = null;
        for (int i = 0; i + 1 < end; i++) {
            if (bytes[i] != '<' || !mayDeclare(bytes[i + 1])) {
                continue;
            }
            if (matcher == null) {
                matcher = DECLARED.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
            }
            if (matcher.region(i, end).lookingAt()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    private static boolean mayDeclare(byte afterBracket) {
        return afterBracket == '?' || afterBracket == 'm' || afterBracket == 'M';
    }

    /** As on the web, Latin-1 and ASCII mean windows-1252. */
    private static @Nullable Charset lookUp(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii") || lower.equals("ascii")) {
            return WINDOWS_1252;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean isAsciiSuperset(Charset charset) {
        String probe = "<?xml date=\"2024\"?>";
        return probe.equals(new String(probe.getBytes(StandardCharsets.US_ASCII), charset));
    }

    /** The text when it is valid UTF-8. A decoder that is not strict is much faster, and betrays itself by what it puts in. */
    private static @Nullable String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Diagnostic mismatch(@Nullable String name, @Nullable Charset declared, boolean multiByte) {
        if (name == null || !multiByte || StandardCharsets.UTF_8.equals(declared)) {
            return null;
        }
        return Diagnostic.warning("charset-mismatch", "Declared as " + name + ", but it holds UTF-8; read as UTF-8.");
    }

    private static @Nullable Diagnostic undecodable(@Nullable String name) {
        return name == null || WINDOWS_1252.equals(lookUp(name))
                ? null
                : Diagnostic.warning(
                        "charset-mismatch",
                        "Declared as " + name + ", but it cannot be decoded so; read as windows-1252.");
    }
}
