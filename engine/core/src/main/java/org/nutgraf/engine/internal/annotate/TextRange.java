package org.nutgraf.engine.internal.annotate;

/**
 * A range of a text.
 *
 * @param from the first character, in UTF-16 units
 * @param to one past the last character
 */
public record TextRange(int from, int to) {

    /** Checks the order. */
    public TextRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Not a range: " + from + ".." + to);
        }
    }

    /** The smallest range that holds both. */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** The range of a text. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
