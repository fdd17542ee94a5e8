package org.nutgraf.plugin.toolkit;

/**
 * Compares a text with words in lower case, whatever the case of the text, and makes no copy of it.
 *
 * <p>Every character is compared by itself: what two characters of another language make together is not looked at.
 */
public final class Caseless {
    /** The characters of English, the most frequent first. */
    private static final String COMMON = " etaoinsrhdlucmfywgpbvkxqjz";

    /** Below this length, choosing costs more than it saves. */
    private static final int SHORT = 64;

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
        if (text.length() - from < SHORT) {
            return indexInShort(text, lower, from);
        }
        int rarest = rarest(lower);
        char small = lower.charAt(rarest);
        char capital = Character.toUpperCase(small);
        int last = text.length() - lower.length();
        int atSmall = text.indexOf(small, from + rarest);
        int atCapital = capital == small ? -1 : text.indexOf(capital, from + rarest);
        while (atSmall >= 0 || atCapital >= 0) {
            boolean isSmall = atCapital < 0 || atSmall >= 0 && atSmall < atCapital;
            int found = isSmall ? atSmall : atCapital;
            int at = found - rarest;
            if (at > last) {
                return -1;
            }
            if (startsWith(text, at, lower)) {
                return at;
            }
            atSmall = isSmall ? text.indexOf(small, found + 1) : atSmall;
            atCapital = isSmall ? atCapital : text.indexOf(capital, found + 1);
        }
        return -1;
    }

    private static int indexInShort(String text, String lower, int from) {
        char first = lower.charAt(0);
        int last = text.length() - lower.length();
        for (int at = from; at <= last; at++) {
            if (lower(text.charAt(at)) == first && startsWith(text, at, lower)) {
                return at;
            }
        }
        return -1;
    }

    /** The character to look for first: words are found sooner by their "x" than by their "e". */
    private static int rarest(String lower) {
        int rarest = 0;
        int rank = -1;
        for (int at = 0; at < lower.length(); at++) {
            int common = COMMON.indexOf(lower.charAt(at));
            if (common < 0) {
                return at;
            }
            if (common > rank) {
                rank = common;
                rarest = at;
            }
        }
        return rarest;
    }

    /** A text with each character in lower case, and as long as before. */
    public static String lower(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = lower(letters[i]);
        }
        return new String(letters);
    }

    /** A character in lower case; the capital I with a dot, which is two characters in lower case, stays as it is. */
    public static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return c == 'İ' ? c : Character.toLowerCase(c);
    }
}
