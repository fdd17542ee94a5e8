package org.nutgraf.plugin.toolkit.html;

import org.nutgraf.plugin.toolkit.Caseless;

/**
 * The words of one class or id in lower case: {@code td-postContent2} is td, post, content. Read anew for every name.
 *
 * <p>They stand behind each other without what parts them, so that joined words are looked up like single ones.
 */
final class NameWords {
    private static final int[] POWERS = new int[ElementHints.LONGEST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 31 * POWERS[i - 1];
        }
    }

    private final char[] letters = new char[ElementHints.LONGEST];
    /** What {@link String#hashCode} answers for the letters before each one: that of any stretch follows from two. */
    private final int[] hashes = new int[ElementHints.LONGEST + 1];

    private final int[] starts = new int[ElementHints.LONGEST + 1];
    private int count;

    /**
     * Reads the name at an offset of an attribute of at most {@link ElementHints#LONGEST} characters.
     *
     * @return one past the white space behind the name, or the attribute's length
     */
    int read(String attribute, int from) {
        count = 0;
        int length = 0;
        boolean inside = false;
        boolean small = false;
        int at = from;
        while (at < attribute.length()) {
            char c = attribute.charAt(at++);
            if (c <= ' ') {
                break;
            }
            boolean plain = c >= 'a' && c <= 'z';
            if (!plain && !isLetter(c)) {
                inside = false;
                continue;
            }
            if (!inside || small && !plain && Character.isUpperCase(c)) {
                starts[count++] = length;
            }
            inside = true;
            small = plain || Character.isLowerCase(c);
            letters[length] = plain ? c : Caseless.lower(c);
            hashes[length + 1] = 31 * hashes[length] + letters[length];
            length++;
        }
        starts[count] = length;
        return at;
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    int count() {
        return count;
    }

    /** The bits of some neighbouring words, joined to one. */
    int bits(WordTable table, int first, int words) {
        int from = starts[first];
        int to = starts[first + words];
        return table.bits(letters, from, to, hashes[to] - hashes[from] * POWERS[to - from]);
    }

    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    char first(int word) {
        return letters[starts[word]];
    }

    char last(int word) {
        return letters[starts[word + 1] - 1];
    }

    boolean startsWith(int word, String part) {
        return length(word) >= part.length() && spell(part, letters, starts[word]);
    }

    boolean endsWith(int word, String part) {
        return length(word) >= part.length() && spell(part, letters, starts[word + 1] - part.length());
    }

    /** Whether letters from an offset on begin with a word. */
    static boolean spell(String word, char[] letters, int from) {
        for (int at = 0; at < word.length(); at++) {
            if (letters[from + at] != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
