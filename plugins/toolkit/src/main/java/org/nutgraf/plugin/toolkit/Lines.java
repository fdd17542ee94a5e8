package org.nutgraf.plugin.toolkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The lines of a text, with their offsets.
 *
 * <p>CR LF, LF, CR, NEL, FF, U+2028 and U+2029 end a line. What follows the {@value #MAX_LINES}th line counts as part
 * of it, so that a hostile document costs no more memory than a long one.
 */
public final class Lines {

    /** The most lines that are told apart. */
    public static final int MAX_LINES = 50_000;

    private Lines() {}

    /** All lines of a text, blank ones included. */
    public static List<Line> of(String text) {
        return of(text, 0);
    }

    /**
     * All lines of a text from an offset on, blank ones included.
     *
     * @param start where the first line begins; lines are counted from the start of the text
     */
    public static List<Line> of(String text, int start) {
        return listed(new LineCutter(text, start, true), MAX_LINES);
    }

    /** The lines of a text from an offset on that show something. */
    public static List<Line> written(String text, int start) {
        return listed(inTurn(text, start), MAX_LINES);
    }

    /** The first lines of a text from an offset on that show something, at most so many. */
    public static List<Line> written(String text, int start, int most) {
        return listed(inTurn(text, start), most);
    }

    /** The lines of a text from an offset on that show something, each cut when it is its turn. */
    public static Iterator<Line> inTurn(String text, int start) {
        return new LineCutter(text, start, false);
    }

    private static List<Line> listed(Iterator<Line> cutter, int most) {
        List<Line> lines = new ArrayList<>();
        while (cutter.hasNext() && lines.size() < most) {
            lines.add(cutter.next());
        }
        return List.copyOf(lines);
    }

    /** Whether a character ends a line, or is the first or second of two that end it. */
    static boolean endsLine(char c) {
        return c <= '\r'
                ? c == '\n' || c == '\r' || c == '\f'
                : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }
}
