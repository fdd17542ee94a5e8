package org.nutgraf.engine.internal.concept;

import java.util.Arrays;

/** The edges of a trie: from a node by a symbol to a node. */
final class Edges {
    /** There is no such edge. */
    static final int NONE = -1;

    private static final int FEWEST_BITS = 4;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int bits = FEWEST_BITS;
    private long[] keys = empty(bits);
    private int[] targets = new int[1 << bits];
    private int size;

    /** Where an edge leads, or {@link #NONE}. */
    int target(int node, int symbol) {
        long key = key(node, symbol);
        int slot = slot(key);
        return keys[slot] == key ? targets[slot] : NONE;
    }

    /** Adds an edge that is not there yet. */
    void add(int node, int symbol, int target) {
        if (++size > keys.length / 2) {
            grow();
        }
        long key = key(node, symbol);
        int slot = slot(key);
        keys[slot] = key;
        targets[slot] = target;
    }

    /** All edges, by node and symbol, for {@link #node} and {@link #symbol}. */
    long[] sorted() {
        long[] sorted = new long[size];
        int found = 0;
        for (long key : keys) {
            if (key != NONE) {
                sorted[found++] = key;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    static int node(long edge) {
        return (int) (edge >>> Integer.SIZE);
    }

    static int symbol(long edge) {
        return (int) edge;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        bits++;
        keys = empty(bits);
        targets = new int[1 << bits];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    /** The slot that holds a key, or the free one where it belongs. */
    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> (Long.SIZE - bits));
        while (keys[slot] != key && keys[slot] != NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static long[] empty(int bits) {
        long[] keys = new long[1 << bits];
        Arrays.fill(keys, NONE);
        return keys;
    }

    private static long key(int node, int symbol) {
        return ((long) node << Integer.SIZE) | symbol;
    }
}
