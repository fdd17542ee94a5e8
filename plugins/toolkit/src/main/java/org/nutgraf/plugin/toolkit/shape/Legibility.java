package org.nutgraf.plugin.toolkit.shape;

/** Tells text from bytes that only happened to be decoded. */
public final class Legibility {
    private static final int SAMPLE = 8_000;
    private static final double MOST_CONTROLS = 0.02;

    /** 1 for each control character below the no-break space: they are counted without a branch. */
    private static final byte[] CONTROLS = new byte[0xA0];

    static {
        for (char c = 0; c < CONTROLS.length; c++) {
            CONTROLS[c] = (byte) (isControl(c) ? 1 : 0);
        }
    }

    private Legibility() {}

    /** Whether there is a letter, and not much that no text holds. */
    public static boolean isText(String text, int from) {
        int to = Math.min(text.length(), from + SAMPLE);
        int controls = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            controls += c < CONTROLS.length ? CONTROLS[c] : c == '\uFFFD' ? 1 : 0;
        }
        return controls <= MOST_CONTROLS * (to - from) && hasLetter(text, from);
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c >= '\u007F' && c != '\u0085';
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
