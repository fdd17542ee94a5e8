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
        List<Line> lines = new ArrayList<>();
        int number = 1 + lineEndsBefore(text, start);
        int at = start;
        while (at < text.length()) {
            int end = lines.size() == MAX_LINES - 1 ? text.length() : endOfLine(text, at);
            lines.add(line(text, number, at, end));
            number++;
            at = end + lineEndLength(text, end);
        }
        return List.copyOf(lines);
    }

    /** The lines of a text from an offset on that show something. */
    public static List<Line> written(String text, int start) {
        return of(text, start).stream().filter(line -> !line.isBlank()).toList();
    }

    private static Line line(String text, int number, int start, int end) {
        int from = Space.skip(text, start, end);
        if (from == end) {
            return new Line(number, start, end, start, start, "");
        }
        int to = Space.skipBack(text, from, end);
        return new Line(number, start, end, from, to, text.substring(from, to));
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
        while (at < text.length() && lineEndLength(text, at) == 0) {
            at++;
        }
        return at;
    }

    private static int lineEndLength(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        return switch (text.charAt(at)) {
            case '\r' -> at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            case '\n', '\f', '\u0085', '\u2028', '\u2029' -> 1;
            default -> 0;
        };
    }
}
