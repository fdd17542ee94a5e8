package org.nutgraf.engine.internal.concept;

import java.util.Arrays;

/**
 * The terms of all lists as paths of symbols; frozen into flat arrays.
 *
 * <p>A path leads to a state: a node, and whether terms end or go on there.
 */
final class Trie {
    /** No path leads there. */
    static final int NONE = Edges.NONE;

    private static final int ENDS = 1;
    private static final int GOES_ON = 2;
    private static final int FLAGS = 2;
    private static final int ROOT = 0;

    private final Edges edges;
    /** For every node, one bit for each symbol that may follow, modulo 64. */
    private final long[] following;

    private final int[] outputEnds;
    private final long[] outputs;

    private Trie(Builder builder) {
        edges = builder.edges;
        following = Arrays.copyOf(builder.following, builder.nodes);
        outputEnds = new int[builder.nodes + 1];
        for (int entry = 0; entry < builder.entries; entry++) {
            outputEnds[builder.nodeOf[entry] + 1]++;
        }
        for (int node = 0; node < builder.nodes; node++) {
            outputEnds[node + 1] += outputEnds[node];
        }
        outputs = new long[builder.entries];
        int[] next = Arrays.copyOf(outputEnds, builder.nodes);
        for (int entry = 0; entry < builder.entries; entry++) {
            outputs[next[builder.nodeOf[entry]]++] = Preference.found(builder.ownerOf[entry], entry);
        }
        edges.replaceTargets(this::state);
    }

    private int state(int node) {
        boolean ends = outputEnds[node] < outputEnds[node + 1];
        return node << FLAGS | (ends ? ENDS : 0) | (following[node] != 0 ? GOES_ON : 0);
    }

    /** Where terms that begin with a symbol lead, or {@link #NONE}. */
    int start(int symbol) {
        return edges.target(ROOT, symbol);
    }

    /** Where a symbol leads from a state, or {@link #NONE}. */
    int next(int state, int symbol) {
        int node = state >>> FLAGS;
        return (following[node] & 1L << symbol) == 0 ? NONE : edges.target(node, symbol);
    }

    /** Whether terms end in a state. */
    static boolean ends(int state) {
        return (state & ENDS) != 0;
    }

    /** Whether terms go on from a state. */
    static boolean goesOn(int state) {
        return (state & GOES_ON) != 0;
    }

    /** The first of the terms that end in a state, for {@link #found}. */
    int first(int state) {
        return outputEnds[state >>> FLAGS];
    }

    /** One past the last of the terms that end in a state. */
    int end(int state) {
        return outputEnds[(state >>> FLAGS) + 1];
    }

    /** A term that ends in a state, for {@link Preference}; those of a state ascend. */
    long found(int index) {
        return outputs[index];
    }

    /** Collects paths, owner by owner. */
    static final class Builder {
        private final Edges edges = new Edges();
        private int nodes = 1;
        private long[] following = new long[64];
        private int[] lastOwner = new int[64];
        private int entries;
        private int[] nodeOf = new int[64];
        private int[] ownerOf = new int[64];

        /**
         * Adds a path that ends in the next entry, counted from 0.
         *
         * @param owner from 0, never less than the one before
         * @return whether it was added; an owner has every path but once
         */
        boolean add(int[] symbols, int owner) {
            int node = ROOT;
            for (int symbol : symbols) {
                int next = edges.target(node, symbol);
                if (next == NONE) {
                    next = newNode();
                    edges.add(node, symbol, next);
                    following[node] |= 1L << symbol;
                }
                node = next;
            }
            if (lastOwner[node] == owner + 1) {
                return false;
            }
            lastOwner[node] = owner + 1;
            if (entries == nodeOf.length) {
                nodeOf = Arrays.copyOf(nodeOf, entries * 2);
                ownerOf = Arrays.copyOf(ownerOf, entries * 2);
            }
            ownerOf[entries] = owner;
            nodeOf[entries++] = node;
            return true;
        }

        private int newNode() {
            if (nodes == following.length) {
                following = Arrays.copyOf(following, nodes * 2);
                lastOwner = Arrays.copyOf(lastOwner, nodes * 2);
            }
            return nodes++;
        }

        Trie build() {
            return new Trie(this);
        }
    }
}
