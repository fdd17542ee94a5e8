package org.nutgraf.plugin.toolkit;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into lines, one when asked for one.
 *
 * <p>What a line is made of is seen on the way to its end, so that an ordinary line is neither trimmed nor cleaned
 * again. Not thread-safe.
 */
final class LineCutter implements Iterator<Line> {
    private final String text;
    private final char[] characters;
    private final boolean blank;
    private final int lastNumber;

    private int number;
    private int at;
    private @Nullable Line next;

    /**
     * Begins to cut.
     *
     * @param blank whether lines that show nothing count
     */
    LineCutter(String text, int start, boolean blank) {
        this.text = text;
        this.characters = text.toCharArray();
        this.blank = blank;
        this.number = 1 + lineEndsBefore(start);
        this.lastNumber = number + Lines.MAX_LINES - 1;
        this.at = start;
    }

    @Override
    public boolean hasNext() {
        while (next == null && at < characters.length) {
            next = cut();
        }
        return next != null;
    }

    @Override
    public Line next() {
        Line line = hasNext() ? next : null;
        if (line == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return line;
    }

    /** The next line, or {@code null} when it does not count. */
    private @Nullable Line cut() {
        int start = at;
        int end = start;
        boolean odd = false;
        for (; end < characters.length; end++) {
            char c = characters[end];
            if (c >= ' ' && c < '\u0085') {
                continue;
            }
            if (Lines.endsLine(c) && number < lastNumber) {
                break;
            }
            odd |= Space.is(c);
        }
        Line line = line(start, end, odd);
        number++;
        at = end + lineEndLength(end);
        return line;
    }

    /**
     * The line of a stretch.
     *
     * @param odd whether it has blanks that are no spaces
     */
    private @Nullable Line line(int start, int end, boolean odd) {
        int from = start;
        while (from < end && Space.is(characters[from])) {
            from++;
        }
        if (from == end) {
            return blank ? new Line(number, start, end, start, start, "", "") : null;
        }
        int to = end;
        while (Space.is(characters[to - 1])) {
            to--;
        }
        String words = text.substring(from, to);
        return odd || words.contains("  ")
                ? Line.of(number, start, end, from, to, words)
                : new Line(number, start, end, from, to, words, words);
    }

    private int lineEndsBefore(int start) {
        int count = 0;
        for (int i = 0; i < start; i++) {
            if (lineEndLength(i) == 1) {
                count++;
            }
        }
        return count;
    }

    private int lineEndLength(int end) {
        if (end >= characters.length || !Lines.endsLine(characters[end])) {
            return 0;
        }
        return characters[end] == '\r' && end + 1 < characters.length && characters[end + 1] == '\n' ? 2 : 1;
    }
}
