package org.nutgraf.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they came, with a name and whatever the carrier said about them.
 *
 * <p>The name identifies the document in output and messages; it is never evidence of its source. The hints come
 * from a record's other fields (its address, its title, its date) and are {@code null} when unknown.
 *
 * @param name the document's id in every output
 * @param bytes the content, not copied: do not change it afterwards
 * @param url the address the document was fetched from
 * @param title the headline as the carrier states it
 * @param date the date of publication as the carrier states it, in any form
 * @param captured when the carrier fetched the document, in any form
 */
public record RawDocument(
        String name,
        byte[] bytes,
        @Nullable String url,
        @Nullable String title,
        @Nullable String date,
        @Nullable String captured) {

    /** Checks that name and bytes are there. */
    public RawDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * Reads a file; its name is the path as given, with forward slashes.
     *
     * @throws NutgrafException with {@link ErrorCode#INPUT_UNREADABLE} when the file cannot be read
     */
    public static RawDocument of(Path file) {
        try {
            return of(file.toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new NutgrafException(ErrorCode.INPUT_UNREADABLE, "Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** A named document without hints. */
    public static RawDocument of(String name, byte[] bytes) {
        return new RawDocument(name, bytes, null, null, null, null);
    }

    /** A named document made of text. */
    public static RawDocument ofText(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same document with the address it came from. */
    public RawDocument withUrl(@Nullable String newUrl) {
        return new RawDocument(name, bytes, newUrl, title, date, captured);
    }

    /** The same document with the headline its carrier states. */
    public RawDocument withTitle(@Nullable String newTitle) {
        return new RawDocument(name, bytes, url, newTitle, date, captured);
    }
}
