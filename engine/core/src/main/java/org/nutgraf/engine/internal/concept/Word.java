package org.nutgraf.engine.internal.concept;

/**
 * All that is known of a folded form, in one number: its flags, whether it is a cue, the languages it is common in, and what it
 * means.
 */
final class Word {
    /** Nothing was looked up yet; no word is this number. */
    static final long UNKNOWN = -1;

    /** Words have flags of so many bits. */
    private static final int FLAG_BITS = 30;

    private static final int LANGUAGE_BITS = 6;
    private static final int MEANING_BITS = Long.SIZE - FLAG_BITS - LANGUAGE_BITS - 1;
    private static final int CUE = LANGUAGE_BITS + MEANING_BITS;
    private static final int FLAGS = CUE + 1;

    private Word() {}

    /**
     * A word.
     *
     * @param cue whether somebody who reads flags wants to look at it first
     * @param languages the number of the set of languages that it is common in
     * @param meaning one of the {@link Meanings}
     */
    static long of(int flags, boolean cue, int languages, int meaning) {
        if (flags >>> FLAG_BITS != 0 || languages >>> LANGUAGE_BITS != 0 || meaning >>> MEANING_BITS != 0) {
            throw new IllegalArgumentException("No word: " + flags + ", " + languages + ", " + meaning);
        }
        return (long) flags << FLAGS | (cue ? 1L << CUE : 0) | (long) languages << MEANING_BITS | meaning;
    }

    static int flags(long word) {
        return (int) (word >>> FLAGS);
    }

    /** 1 for a cue and for a word that terms begin with, 0 for all others. */
    static int notable(long word) {
        return (int) (word >>> CUE | word & Meanings.BEGINS) & 1;
    }

    /** 1 for {@link #UNKNOWN}, 0 for all words. */
    static int isUnknown(long word) {
        return word == UNKNOWN ? 1 : 0;
    }

    /** 1 for a cue, 0 for all others. */
    static int isCue(long word) {
        return (int) (word >>> CUE) & 1;
    }

    static int languages(long word) {
        return (int) (word >>> MEANING_BITS) & (1 << LANGUAGE_BITS) - 1;
    }

    static int meaning(long word) {
        return (int) word & (1 << MEANING_BITS) - 1;
    }
}
