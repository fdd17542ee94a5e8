package org.nutgraf.engine.internal.concept;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What folded forms mean to the automaton, each meaning once, one after the other in an array: what is read of a word stands side
 * by side.
 *
 * <p>A meaning is a place, and whether terms begin or go on with the form. At its place stand the ends of its four parts and two
 * sets, of which {@link #mayFind} tells; then the parts: the terms that the form is all of, of each concept the best, as concept
 * and term; the states where terms lead that begin with it and go on; the symbols every token of this form stands for; and its
 * case-sensitive symbols, each with where terms that begin with it lead.
 *
 * <p>Thread-safe; what was added never changes.
 */
final class Meanings {
    /** What a form means that no term holds; no other form means as little. */
    static final int NONE = 0;

    /** The bit of a meaning that says that terms begin with the form. */
    static final int BEGINS = 1;

    private static final int CONTINUES = 2;
    private static final int ANYWAY_SHIFT = 2;
    /** Whether the form finds terms whatever stands behind it. */
    private static final int ANYWAY = 1 << ANYWAY_SHIFT;

    private static final int FLAGS = 3;

    private static final int ALONE_END = 0;
    private static final int ONWARD_END = 1;
    private static final int SYMBOLS_END = 2;
    private static final int EXACT_END = 3;
    private static final int BEFORE = 4;
    private static final int BEHIND = 5;
    private static final int HEAD = 6;

    /** Of a number that a symbol is mixed into so many bits are left for its place in a set. */
    private static final int SET_SHIFT = Integer.SIZE - 5;

    private static final int SPREAD = 0x9E3779B9;

    private final Trie trie;
    private final Map<IntBuffer, Integer> known = new HashMap<>();
    private volatile int[] cells = new int[256];
    private int size = HEAD;

    Meanings(Trie trie) {
        this.trie = trie;
    }

    /** What the accessors below read; holds all that was added before. */
    int[] cells() {
        return cells;
    }

    /** Whether terms begin with the form. */
    static boolean begins(int meaning) {
        return (meaning & BEGINS) != 0;
    }

    /** Whether terms have the form inside or at their end. */
    static boolean continues(int meaning) {
        return (meaning & CONTINUES) != 0;
    }

    /** The terms of a meaning are pairs from here … */
    static int alone(int meaning) {
        return place(meaning) + HEAD;
    }

    /** … to here, where the states that go on begin. */
    static int onward(int[] cells, int meaning) {
        return place(meaning) + cells[place(meaning) + ALONE_END];
    }

    /** Where the symbols of a meaning begin. */
    static int symbols(int[] cells, int meaning) {
        return place(meaning) + cells[place(meaning) + ONWARD_END];
    }

    /** Where the case-sensitive symbols of a meaning begin; they are pairs. */
    static int exact(int[] cells, int meaning) {
        return place(meaning) + cells[place(meaning) + SYMBOLS_END];
    }

    /** Where a meaning ends. */
    static int end(int[] cells, int meaning) {
        return place(meaning) + cells[place(meaning) + EXACT_END];
    }

    /**
     * Not 0 if a term may be found that begins with a form before another; nearly all that find none are told so. Case and
     * the ends of sentences do not count.
     */
    static int mayFind(int[] cells, int meaning, int next) {
        int waits = (meaning >>> ANYWAY_SHIFT & 1) - 1;
        return cells[(place(meaning) & waits) + BEFORE] & cells[(place(next) & waits) + BEHIND] | ~waits;
    }

    /** Whether a term may begin with a form and go on with the other form. */
    static boolean mayGoOn(int[] cells, int meaning, int next) {
        return (cells[place(meaning) + BEFORE] & cells[place(next) + BEHIND]) != 0;
    }

    private static int place(int meaning) {
        return meaning >>> FLAGS;
    }

    /** What a form means that stands for some symbols. */
    int of(int[] symbols, int[] exact) {
        if (symbols.length == 0 && exact.length == 0) {
            return NONE;
        }
        int[] parts = parts(symbols, exact);
        boolean anyway = parts[ALONE_END] > HEAD;
        for (int i = parts[SYMBOLS_END]; i < parts[EXACT_END]; i += 2) {
            anyway |= parts[i + 1] != Trie.NONE;
        }
        boolean begins = anyway || parts[ONWARD_END] > parts[ALONE_END];
        boolean continues = continues(symbols) || continues(exact);
        return add(IntBuffer.wrap(parts), (begins ? BEGINS : 0) | (continues ? CONTINUES : 0) | (anyway ? ANYWAY : 0));
    }

    private boolean continues(int[] symbols) {
        for (int symbol : symbols) {
            if (trie.continuesWith(symbol)) {
                return true;
            }
        }
        return false;
    }

    private synchronized int add(IntBuffer parts, int flags) {
        Integer before = known.putIfAbsent(parts, size << FLAGS | flags);
        if (before != null) {
            return before;
        }
        int place = size;
        size += parts.capacity();
        int[] grown = size > cells.length ? Arrays.copyOf(cells, size * 2) : cells;
        System.arraycopy(parts.array(), 0, grown, place, parts.capacity());
        cells = grown;
        return place << FLAGS | flags;
    }

    private int[] parts(int[] symbols, int[] exact) {
        int[] starts = new int[symbols.length];
        int count = 0;
        for (int symbol : symbols) {
            int state = trie.start(symbol);
            if (state != Trie.NONE) {
                starts[count++] = state;
            }
        }
        long[] alone = alone(starts, count);
        int[] parts = new int[HEAD + alone.length * 2 + count + symbols.length + exact.length * 2];
        int at = HEAD;
        for (long each : alone) {
            parts[at++] = Preference.concept(each);
            parts[at++] = Preference.term(each);
        }
        parts[ALONE_END] = at;
        for (int i = 0; i < count; i++) {
            if (Trie.goesOn(starts[i])) {
                parts[at++] = starts[i];
                parts[BEFORE] |= set(trie.edges(starts[i]));
            }
        }
        parts[ONWARD_END] = at;
        for (int symbol : symbols) {
            parts[at++] = symbol;
        }
        parts[SYMBOLS_END] = at;
        for (int symbol : exact) {
            parts[at++] = symbol;
            parts[at++] = trie.start(symbol);
        }
        parts[EXACT_END] = at;
        parts[BEHIND] = set(symbols) | set(exact);
        return Arrays.copyOf(parts, at);
    }

    private static int set(int[] symbols) {
        int set = 0;
        for (int symbol : symbols) {
            set |= 1 << (symbol * SPREAD >>> SET_SHIFT);
        }
        return set;
    }

    /** Of the terms that end in some states the best of each concept. */
    private long[] alone(int[] states, int count) {
        long[] found = new long[count == 0 ? 0 : 4];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int terms = trie.terms(states[i]);
            found = size + terms > found.length ? Arrays.copyOf(found, 2 * (size + terms)) : found;
            for (int term = 0; term < terms; term++) {
                found[size++] = Preference.over(trie.concept(states[i], term), trie.term(states[i], term), 1);
            }
        }
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || Preference.concept(found[kept - 1]) != Preference.concept(found[i])) {
                found[kept++] = found[i];
            }
        }
        return Arrays.copyOf(found, kept);
    }
}
