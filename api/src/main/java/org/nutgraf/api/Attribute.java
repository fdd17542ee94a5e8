package org.nutgraf.api;

import java.util.Objects;

/**
 * A value found in a document, how sure the parser is of it, and where it came from.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param confidence 0 to 1
 * @param origin where it was found, for people: {@code "line 3"}, {@code "meta article:published_time"}
 */
public record Attribute<T>(T value, double confidence, String origin) {

    /** Checks that the value is there. */
    public Attribute {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    /** A value the parser is certain of. */
    public static <T> Attribute<T> of(T value, String origin) {
        return new Attribute<>(value, 1, origin);
    }
}
