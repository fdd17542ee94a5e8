package org.nutgraf.engine.internal.rule.text;

import java.util.Arrays;

/** The text of one file, able to say on which line and column a character stands. Lines end with LF, CR or CRLF. */
public final class SourceText {
    private final String text;
    private final int[] lineStarts;

    /** Reads the line ends of a text. */
    public SourceText(String text) {
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** The place of a character; the end of the text is a place too. */
    public Position position(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, at - lineStarts[line] + 1);
    }

    /** The offset of the first character of a 1-based line; the end of the text for a line beyond it. */
    public int lineStart(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[Math.max(1, line) - 1];
    }
}
