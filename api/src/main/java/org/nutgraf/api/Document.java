package org.nutgraf.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decoded document, as a parser receives it.
 *
 * <p>All offsets in a parser's answer count UTF-16 units of {@link #text}. A crawl's leading
 * {@code " date YYYY-MM-DD "} is still part of the text but lies before {@link #start}, and its date is in
 * {@link #captured}.
 *
 * @param name the document's id
 * @param text the whole decoded text, after a byte order mark, with its own line ends
 * @param start where the document proper begins in {@code text}
 * @param mediaType what the text was sniffed as
 * @param charset the canonical name of the charset that decoded the bytes
 * @param url the address, when the carrier knew it
 * @param title the headline, when the carrier knew it
 * @param date the date of publication, when the carrier knew it, in any form
 * @param captured the date of capture, ISO 8601
 */
public record Document(
        String name,
        String text,
        int start,
        MediaType mediaType,
        String charset,
        @Nullable String url,
        @Nullable String title,
        @Nullable String date,
        @Nullable String captured) {

    /** Checks the start offset. */
    public Document {
        Objects.requireNonNull(name, "name");
        Objects.checkIndex(start, text.length() + 1);
    }

    /** A plain-text document without hints, for tests and embedders. */
    public static Document ofText(String name, String text) {
        return new Document(name, text, 0, MediaType.TEXT, "UTF-8", null, null, null, null);
    }

    /** An HTML document without hints, for tests and embedders. */
    public static Document ofHtml(String name, String html) {
        return new Document(name, html, 0, MediaType.HTML, "UTF-8", null, null, null, null);
    }

    /** The same document with the address it came from. */
    public Document withUrl(@Nullable String newUrl) {
        return new Document(name, text, start, mediaType, charset, newUrl, title, date, captured);
    }

    /** The same document with the headline its carrier states. */
    public Document withTitle(@Nullable String newTitle) {
        return new Document(name, text, start, mediaType, charset, url, newTitle, date, captured);
    }

    /** What parsers probe. */
    public Preview preview() {
        return Preview.of(this);
    }
}
