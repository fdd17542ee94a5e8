package org.nutgraf.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Text in columns: how wide it is, where to break it, how to cut it. */
public final class Layout {
    /** The width that every terminal has. */
    public static final int WIDTH = 80;

    private Layout() {}

    /** Replaces control characters, so that a document cannot steer the terminal or turn the direction of a line. */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || turns(c) ? ' ' : c);
        }
        return out.toString();
    }

    /** Whether it turns the direction of what follows, also of what is not the document's. */
    static boolean turns(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /** The columns a text takes: none for combining marks, two for East Asian characters. */
    public static int columns(CharSequence text) {
        return text.codePoints().map(Layout::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0x1F300 && c <= 0x1FAFF
                        || c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** Fills up with spaces on the right. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    /** Cuts a text that is too wide and says so with an ellipsis. */
    public static String cut(String text, int width) {
        if (columns(text) <= width) {
            return text;
        }
        int end = 0;
        int columns = 1;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            columns += columns(c);
            if (columns > width) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** A stretch of a text that fits on one line. */
    record Line(int from, int to) {}

    /** Breaks at spaces; a word wider than the line is broken inside. */
    static List<Line> lines(String text, int width) {
        List<Line> lines = new ArrayList<>();
        int from = skipSpaces(text, 0);
        while (from < text.length()) {
            int to = from;
            int lastSpace = -1;
            int columns = 0;
            while (to < text.length()) {
                int c = text.codePointAt(to);
                if (c == ' ') {
                    lastSpace = to;
                }
                columns += columns(c);
                if (columns > width && to > from) {
                    break;
                }
                to += Character.charCount(c);
            }
            if (to < text.length() && text.charAt(to) != ' ' && lastSpace > from) {
                to = lastSpace;
            }
            lines.add(new Line(from, to));
            from = skipSpaces(text, to);
        }
        return lines;
    }

    /** The lines of a text, broken to a width. */
    public static List<String> wrapped(String text, int width) {
        return lines(text, width).stream()
                .map(line -> text.substring(line.from(), line.to()).stripTrailing())
                .toList();
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
