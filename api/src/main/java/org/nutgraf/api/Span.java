package org.nutgraf.api;

import java.util.Objects;

/**
 * A stretch of text and its role.
 *
 * @param from the first character, in UTF-16 units
 * @param to one past the last character; greater than {@code from}
 * @param role what the stretch is
 */
public record Span(int from, int to, Role role) {

    /** Checks that the stretch is not empty. */
    public Span {
        Objects.requireNonNull(role, "role");
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("Not a stretch of text: " + from + ".." + to);
        }
    }

    /** The length in UTF-16 units. */
    public int length() {
        return to - from;
    }
}
