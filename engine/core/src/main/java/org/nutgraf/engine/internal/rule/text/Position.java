package org.nutgraf.engine.internal.rule.text;

import java.io.Serializable;

/**
 * A place in a text file.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units; a tab counts one
 */
public record Position(int line, int column) implements Comparable<Position>, Serializable {
    /** The first character of a file. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
