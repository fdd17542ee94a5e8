package org.nutgraf.engine.internal.concept;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What folded forms mean to the automaton, each meaning once, one after the other in an array: what is read of a word stands side
 * by side.
 *
 * <p>A meaning is known by its place. There stand the ends of its four parts, then the parts: the terms that the form is all
 * of, of each concept the best, as concept and term; the states where terms lead that begin with it and go on; the symbols
 * every token of this form stands for; and its case-sensitive symbols, each with where terms that begin with it lead.
 *
 * <p>Thread-safe; what was added never changes.
 */
final class Meanings {
    /** What a form means that no term holds; no other form means as little. */
    static final int NONE = 0;

    private static final int ALONE_END = 0;
    private static final int ONWARD_END = 1;
    private static final int SYMBOLS_END = 2;
    private static final int EXACT_END = 3;
    private static final int HEAD = 4;

    private final Trie trie;
    private final Map<IntBuffer, Integer> places = new HashMap<>();
    private volatile int[] cells = new int[256];
    private int size = 1;

    Meanings(Trie trie) {
        this.trie = trie;
    }

    /** What the accessors below read; holds all that was added before. */
    int[] cells() {
        return cells;
    }

    /** The terms of a meaning are pairs from here … */
    static int alone(int meaning) {
        return meaning + HEAD;
    }

    /** … to here, where the states that go on begin. */
    static int onward(int[] cells, int meaning) {
        return meaning + cells[meaning + ALONE_END];
    }

    /** Where the symbols of a meaning begin. */
    static int symbols(int[] cells, int meaning) {
        return meaning + cells[meaning + ONWARD_END];
    }

    /** Where the case-sensitive symbols of a meaning begin; they are pairs. */
    static int exact(int[] cells, int meaning) {
        return meaning + cells[meaning + SYMBOLS_END];
    }

    /** Where a meaning ends. */
    static int end(int[] cells, int meaning) {
        return meaning + cells[meaning + EXACT_END];
    }

    /** The place of a meaning. */
    int of(int[] symbols, List<Integer> exact) {
        if (symbols.length == 0 && exact.isEmpty()) {
            return NONE;
        }
        return place(IntBuffer.wrap(meaning(symbols, exact)));
    }

    private synchronized int place(IntBuffer meaning) {
        Integer known = places.putIfAbsent(meaning, size);
        if (known != null) {
            return known;
        }
        int place = size;
        size += meaning.capacity();
        int[] grown = size > cells.length ? Arrays.copyOf(cells, size * 2) : cells;
        System.arraycopy(meaning.array(), 0, grown, place, meaning.capacity());
        cells = grown;
        return place;
    }

    private int[] meaning(int[] symbols, List<Integer> exact) {
        int[] starts = Arrays.stream(symbols)
                .map(trie::start)
                .filter(state -> state != Trie.NONE)
                .toArray();
        long[] alone = alone(starts);
        int[] onward = Arrays.stream(starts).filter(Trie::goesOn).toArray();
        int[] meaning = new int[HEAD + alone.length * 2 + onward.length + symbols.length + exact.size() * 2];
        int at = HEAD;
        for (long each : alone) {
            meaning[at++] = Preference.concept(each);
            meaning[at++] = Preference.term(each);
        }
        meaning[ALONE_END] = at;
        for (int state : onward) {
            meaning[at++] = state;
        }
        meaning[ONWARD_END] = at;
        for (int symbol : symbols) {
            meaning[at++] = symbol;
        }
        meaning[SYMBOLS_END] = at;
        for (int symbol : exact) {
            meaning[at++] = symbol;
            meaning[at++] = trie.start(symbol);
        }
        meaning[EXACT_END] = at;
        return meaning;
    }

    private long[] alone(int[] starts) {
        long[] found = Arrays.stream(starts)
                .mapToObj(state -> IntStream.range(0, trie.terms(state))
                        .mapToLong(i -> Preference.over(trie.concept(state, i), trie.term(state, i), 1)))
                .flatMapToLong(Function.identity())
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
