package org.nutgraf.engine.internal.rule.text;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in a text file.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units; a tab counts one
 */
public record Position(int line, int column) implements Comparable<Position>, Serializable {
    /** The first character of a file. */
    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
