package org.nutgraf.engine.internal.concept;

/**
 * Which of several terms that begin at the same word is found: of each concept the longest, then the more exact kind, then the
 * earlier one.
 *
 * <p>What is found is a number; their order is: concept, then the best first. The numbers of a concept's terms have that order,
 * too.
 */
final class Preference {
    private static final int LENGTH_BITS = 6;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private Preference() {}

    /** A term of a concept, found over so many words. */
    static long over(int concept, int term, int words) {
        return (long) concept << (LENGTH_BITS + Integer.SIZE) | (long) (LONGEST - words) << Integer.SIZE | term;
    }

    static int concept(long found) {
        return (int) (found >>> (LENGTH_BITS + Integer.SIZE));
    }

    static int words(long found) {
        return LONGEST - ((int) (found >>> Integer.SIZE) & LONGEST);
    }

    static int term(long found) {
        return (int) found;
    }
}
