package org.nutgraf.engine.internal.concept;

import java.util.List;

/**
 * Which of several terms that begin at the same word is found: of each concept the longest, then the more exact kind, then the
 * earlier one.
 *
 * <p>Candidates are numbers whose order is: concept, then the best first.
 */
final class Preference {
    private static final int LENGTH_BITS = 6;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    private static final Term.Kind[] KINDS = Term.Kind.values();

    private final int[] conceptOf;
    private final int[] rankOf;
    private final int[] entryAt;

    /**
     * Ranks terms.
     *
     * @param entries all terms, those of a concept beside each other
     * @param conceptOf the concept of each
     */
    Preference(List<Term> entries, int[] conceptOf) {
        this.conceptOf = conceptOf;
        rankOf = new int[conceptOf.length];
        entryAt = new int[conceptOf.length];
        int rank = 0;
        for (int from = 0; from < conceptOf.length; ) {
            int end = from;
            while (end < conceptOf.length && conceptOf[end] == conceptOf[from]) {
                end++;
            }
            for (Term.Kind kind : KINDS) {
                for (int entry = from; entry < end; entry++) {
                    if (entries.get(entry).kind() == kind) {
                        rankOf[entry] = rank;
                        entryAt[rank++] = entry;
                    }
                }
            }
            from = end;
        }
    }

    int conceptOf(int entry) {
        return conceptOf[entry];
    }

    /** A term that was found over a number of words. */
    long candidate(int entry, int words) {
        return ((long) conceptOf[entry] << (LENGTH_BITS + Integer.SIZE))
                | ((long) (LONGEST - words) << Integer.SIZE)
                | rankOf[entry];
    }

    static int concept(long candidate) {
        return (int) (candidate >>> (LENGTH_BITS + Integer.SIZE));
    }

    static int words(long candidate) {
        return LONGEST - ((int) (candidate >>> Integer.SIZE) & LONGEST);
    }

    int entry(long candidate) {
        return entryAt[(int) candidate];
    }
}
