package org.nutgraf.plugin.toolkit;

/**
 * Compares a text with words in lower case, whatever the case of the text, and makes no copy of it.
 *
 * <p>Every character is compared by itself: what two characters of another language make together is not looked at.
 */
public final class Caseless {
    private Caseless() {}

    /** Whether a text is these words. */
    public static boolean equals(String text, String lower) {
        return text.length() == lower.length() && startsWith(text, 0, lower);
    }

    /** Whether a text begins with these words. */
    public static boolean startsWith(String text, String lower) {
        return startsWith(text, 0, lower);
    }

    /** Whether these words stand at an offset of a text. */
    public static boolean startsWith(String text, int at, String lower) {
        if (at < 0 || text.length() - at < lower.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (lower(text.charAt(at + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text ends with these words. */
    public static boolean endsWith(String text, String lower) {
        return startsWith(text, text.length() - lower.length(), lower);
    }

    /** Whether a text holds these words. */
    public static boolean contains(String text, String lower) {
        return indexOf(text, lower, 0) >= 0;
    }

    /**
     * Where these words stand first in a text.
     *
     * @param lower at least one character
     * @param from where to begin
     * @return -1 when they do not stand there
     */
    public static int indexOf(String text, String lower, int from) {
        char first = lower.charAt(0);
        int last = text.length() - lower.length();
        for (int at = from; at <= last; at++) {
            if (lower(text.charAt(at)) == first && startsWith(text, at, lower)) {
                return at;
            }
        }
        return -1;
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }
}
