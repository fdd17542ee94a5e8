package org.nutgraf.engine.internal.presearch;

import java.util.BitSet;
import java.util.List;

/** The numbers of a column on one article; places in a text are small, and others count as any number. */
final class Numbers {
    /** Paragraphs begin at −2. */
    private static final long LEAST = -16;

    private static final long MOST = 1 << 20;

    private final BitSet seen = new BitSet();
    private boolean any;

    void add(long number) {
        if (number < LEAST || number > MOST) {
            any = true;
        } else {
            seen.set((int) (number - LEAST));
        }
    }

    /** Whether some number may be in all of them. */
    static boolean meet(List<Numbers> all) {
        BitSet common = null;
        for (Numbers numbers : all) {
            if (numbers.any) {
                continue;
            }
            if (common == null) {
                common = (BitSet) numbers.seen.clone();
            } else {
                common.and(numbers.seen);
            }
            if (common.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
