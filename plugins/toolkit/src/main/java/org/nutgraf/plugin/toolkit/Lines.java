package org.nutgraf.plugin.toolkit;

import java.util.ArrayList;
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
        return cut(text, start, true, MAX_LINES);
    }

    /** The lines of a text from an offset on that show something. */
    public static List<Line> written(String text, int start) {
        return cut(text, start, false, MAX_LINES);
    }

    /** The first lines of a text from an offset on that show something, at most so many. */
    public static List<Line> written(String text, int start, int most) {
        return cut(text, start, false, most);
    }

    private static List<Line> cut(String text, int start, boolean blank, int most) {
        List<Line> lines = new ArrayList<>();
        int first = 1 + lineEndsBefore(text, start);
        int number = first;
        int at = start;
        while (at < text.length() && lines.size() < most) {
            int end = number - first == MAX_LINES - 1 ? text.length() : endOfLine(text, at);
            int from = Space.skip(text, at, end);
            if (from < end) {
                int to = Space.skipBack(text, from, end);
                lines.add(new Line(number, at, end, from, to, text.substring(from, to)));
            } else if (blank) {
                lines.add(new Line(number, at, end, at, at, ""));
            }
            number++;
            at = end + lineEndLength(text, end);
        }
        return List.copyOf(lines);
    }

    private static int lineEndsBefore(String text, int start) {
        int count = 0;
        for (int at = 0; at < start; at++) {
            if (lineEndLength(text, at) == 1) {
                count++;
            }
        }
        return count;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !endsLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lineEndLength(String text, int at) {
        if (at >= text.length() || !endsLine(text.charAt(at))) {
            return 0;
        }
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
    }

    private static boolean endsLine(char c) {
        return c <= '\r'
                ? c == '\n' || c == '\r' || c == '\f'
                : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }
}
