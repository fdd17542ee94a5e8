package org.nutgraf.plugin.toolkit.credit;

import org.nutgraf.plugin.toolkit.Space;

/** A run of one to five words that could name a place. */
final class Phrase {
    private static final int MAX_WORDS = 5;

    private Phrase() {}

    /** One past the last word of the phrase that begins at an offset, or the offset itself. */
    static int end(String text, int from, int limit) {
        int end = from;
        int at = from;
        for (int words = 0; words < MAX_WORDS; words++) {
            int wordEnd = endOfWord(text, at, limit);
            if (wordEnd == at) {
                break;
            }
            String word = text.substring(at, wordEnd);
            if (startsLikeName(word)) {
                end = wordEnd;
            } else if (words == 0 || !PlaceNames.isParticle(word)) {
                break;
            }
            at = Space.skip(text, wordEnd, limit);
            if (at == wordEnd) {
                break;
            }
        }
        return end;
    }

    private static boolean startsLikeName(String word) {
        char first = word.charAt(0);
        boolean uncased = Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isLowerCase(first);
        return Character.isUpperCase(first) || uncased;
    }

    private static int endOfWord(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            int type = Character.getType(c);
            boolean letter = Character.isLetter(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || c == '\u200C'
                    || c == '\u200D';
            boolean inner = at > from
                    && (c == '\'' || c == '’' || c == '.' || c == '-')
                    && (c == '.' || at + 1 < limit && Character.isLetter(text.charAt(at + 1)));
            if (!letter && !inner) {
                break;
            }
            at++;
        }
        return at;
    }
}
