package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of all lists as paths of symbols; frozen into flat arrays. */
final class Trie {
    static final int ROOT = 0;
    static final int NONE = -1;
    private static final int[] NO_OUTPUT = new int[0];

    private final int[] rootChildren;
    private final long[] keys;
    private final int[] targets;
    private final int mask;
    private final boolean[] inner;
    private final int[][] outputs;

    private Trie(Builder builder, int symbols) {
        int nodes = builder.outputs.size();
        rootChildren = new int[symbols];
        Arrays.fill(rootChildren, NONE);
        int capacity = Integer.highestOneBit(Math.max(8, builder.edges.size() * 4));
        keys = new long[capacity];
        Arrays.fill(keys, NONE);
        targets = new int[capacity];
        mask = capacity - 1;
        inner = new boolean[nodes];
        builder.edges.forEach(this::put);
        outputs = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            List<Integer> output = builder.outputs.get(node);
            outputs[node] = output.isEmpty()
                    ? NO_OUTPUT
                    : output.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private void put(long key, int target) {
        int node = (int) (key >>> 32);
        inner[node] = true;
        if (node == ROOT) {
            rootChildren[(int) key] = target;
            return;
        }
        int slot = slot(key);
        while (keys[slot] != NONE) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    /** The node after a symbol, or {@link #NONE}. */
    int child(int node, int symbol) {
        if (node == ROOT) {
            return rootChildren[symbol];
        }
        long key = key(node, symbol);
        int slot = slot(key);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** Whether terms go on from a node. */
    boolean isInner(int node) {
        return inner[node];
    }

    /** The entries that end at a node. */
    int[] outputs(int node) {
        return outputs[node];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    private static long key(int node, int symbol) {
        return ((long) node << 32) | symbol;
    }

    /** Collects paths. */
    static final class Builder {
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<List<Integer>> outputs = new ArrayList<>(List.of(List.of()));

        /** Adds a path that ends in an entry. */
        void add(int[] symbols, int entry) {
            int node = ROOT;
            for (int symbol : symbols) {
                Integer next = edges.get(key(node, symbol));
                if (next == null) {
                    next = outputs.size();
                    outputs.add(List.of());
                    edges.put(key(node, symbol), next);
                }
                node = next;
            }
            if (outputs.get(node).isEmpty()) {
                outputs.set(node, new ArrayList<>(1));
            }
            outputs.get(node).add(entry);
        }

        Trie build(int symbols) {
            return new Trie(this, symbols);
        }
    }
}
