package org.nutgraf.plugin.toolkit.shape;

/** Tells text from bytes that only happened to be decoded. */
public final class Legibility {
    private static final int SAMPLE = 8_000;
    private static final double MOST_CONTROLS = 0.02;

    private Legibility() {}

    /** Whether there is a letter, and not much that no text holds. */
    public static boolean isText(String text, int from) {
        int to = Math.min(text.length(), from + SAMPLE);
        int controls = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ((c < ' ' || c >= '\u007F') && isControl(c)) {
                controls++;
            }
        }
        return controls <= MOST_CONTROLS * (to - from) && hasLetter(text, from);
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                || c >= '\u007F' && c < '\u00A0' && c != '\u0085'
                || c == '\uFFFD';
    }

    private static boolean hasLetter(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
