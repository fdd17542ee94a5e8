package org.nutgraf.engine.internal.rule.drl;

import java.util.List;

/** A copy of a text in which everything but some stretches is blank, so that offsets and lines stay what they are. */
final class Masked {
    private final String text;
    private final int from;
    private final char[] shown;

    Masked(String text) {
        this(text, 0, text.length());
    }

    /** Copies a part of the text only. */
    Masked(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.shown = new char[to - from];
        for (int i = 0; i < shown.length; i++) {
            char c = text.charAt(from + i);
            shown[i] = c == '\n' || c == '\r' ? c : ' ';
        }
    }

    void show(List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            show(stretch.start(), stretch.end());
        }
    }

    void show(int start, int end) {
        text.getChars(start, end, shown, start - from);
    }

    @Override
    public String toString() {
        return new String(shown);
    }

    /** The whole, without the blanks at the ends of lines, so that a changed comment leaves no trace. */
    String trimmed() {
        StringBuilder out = new StringBuilder(shown.length);
        int blanks = 0;
        for (char c : shown) {
            if (c == ' ') {
                blanks++;
                continue;
            }
            if (c != '\n' && c != '\r') {
                out.append(" ".repeat(blanks));
            }
            blanks = 0;
            out.append(c);
        }
        return out.toString();
    }
}
