package org.nutgraf.engine.internal.concept;

/** All that is known of a folded form, in one number: its flags, the languages it is common in, and what it means. */
final class Word {
    /** Nothing was looked up yet; no word is this number. */
    static final long UNKNOWN = -1;

    /** Words have flags of so many bits. */
    private static final int FLAG_BITS = 30;

    private static final int LANGUAGE_BITS = 7;
    private static final int MEANING_BITS = Long.SIZE - FLAG_BITS - LANGUAGE_BITS;

    private Word() {}

    /**
     * A word.
     *
     * @param languages the number of the set of languages that it is common in
     * @param meaning one of the {@link Meanings}
     */
    static long of(int flags, int languages, int meaning) {
        if (flags >>> FLAG_BITS != 0 || languages >>> LANGUAGE_BITS != 0 || meaning >>> MEANING_BITS != 0) {
            throw new IllegalArgumentException("No word: " + flags + ", " + languages + ", " + meaning);
        }
        return (long) flags << LANGUAGE_BITS + MEANING_BITS | (long) languages << MEANING_BITS | meaning;
    }

    static int flags(long word) {
        return (int) (word >>> LANGUAGE_BITS + MEANING_BITS);
    }

    static int languages(long word) {
        return (int) (word >>> MEANING_BITS) & (1 << LANGUAGE_BITS) - 1;
    }

    static int meaning(long word) {
        return (int) word & (1 << MEANING_BITS) - 1;
    }
}
