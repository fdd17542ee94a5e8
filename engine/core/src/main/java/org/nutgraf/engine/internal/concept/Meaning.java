package org.nutgraf.engine.internal.concept;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a folded form means to the automaton.
 *
 * @param alone the terms that it is all of, of each concept the best, in the order of {@link Preference}
 * @param onward where terms lead that begin with it and go on
 * @param symbols the symbols every token of this form stands for
 * @param exact the case-sensitive symbols, to be compared with the printed form
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Meaning(long[] alone, int[] onward, int[] symbols, Exact[] exact) {
    /** What a form means that no term holds; no other form means as little. */
    static final Meaning NONE = new Meaning(new long[0], new int[0], new int[0], new Exact[0]);

    /**
     * A case-sensitive symbol.
     *
     * @param printed the printed form it stands for
     * @param start where terms that begin with it lead, or {@link Trie#NONE}
     * @param symbol the symbol
     */
    record Exact(String printed, int start, int symbol) {}

    static Meaning of(int[] symbols, Exact[] exact, Trie trie) {
        if (symbols.length == 0 && exact.length == 0) {
            return NONE;
        }
        int[] starts = Arrays.stream(symbols)
                .map(trie::start)
                .filter(state -> state != Trie.NONE)
                .toArray();
        int[] onward = Arrays.stream(starts).filter(Trie::goesOn).toArray();
        return new Meaning(alone(starts, trie), onward, symbols, exact);
    }

    private static long[] alone(int[] starts, Trie trie) {
        long[] found = Arrays.stream(starts)
                .flatMap(state -> IntStream.range(trie.first(state), trie.end(state)))
                .mapToLong(i -> Preference.over(trie.found(i), 1))
                .sorted()
                .toArray();
        int kept = 0;
        for (long each : found) {
            if (kept == 0 || Preference.concept(found[kept - 1]) != Preference.concept(each)) {
                found[kept++] = each;
            }
        }
        return Arrays.copyOf(found, kept);
    }
}
