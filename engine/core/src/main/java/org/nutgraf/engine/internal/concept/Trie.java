package org.nutgraf.engine.internal.concept;

import java.util.Arrays;
import java.util.BitSet;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;

/**
 * The terms of all lists as paths of symbols; frozen into flat arrays.
 *
 * <p>A path leads to a state: a node, and whether terms end or go on there. All that is known of a node stands side by side, so
 * that looking at it mostly is one look at memory: how many edges and how many terms it has, the symbol and the state of each
 * edge in the order of symbols, the concept and the number of each term in ascending order.
 */
final class Trie {
    /** No path leads there. */
    static final int NONE = Edges.NONE;

    private static final int ENDS = 1;
    private static final int GOES_ON = 2;
    private static final int FLAGS = 2;
    private static final int ROOT = 0;

    private static final int EDGES = 0;
    private static final int TERMS = 1;
    private static final int HEAD = 2;
    private static final int PAIR = 2;

    private final int[] nodes;
    /** The symbols that terms have after their first. */
    private final BitSet continuing;

    private Trie(int[] nodes, BitSet continuing) {
        this.nodes = nodes;
        this.continuing = continuing;
    }

    private Trie(Builder builder) {
        continuing = new BitSet();
        long[] edges = builder.edges.sorted();
        int[] states = new int[builder.nodes];
        nodes = new int[builder.nodes * HEAD + (edges.length + builder.entries) * PAIR];
        int[] edgeCounts = new int[states.length];
        for (long edge : edges) {
            edgeCounts[Edges.node(edge)]++;
        }
        int[] termCounts = new int[states.length];
        for (int entry = 0; entry < builder.entries; entry++) {
            termCounts[builder.nodeOf[entry]]++;
        }
        int at = 0;
        for (int node = 0; node < states.length; node++) {
            states[node] = at << FLAGS | (termCounts[node] > 0 ? ENDS : 0) | (edgeCounts[node] > 0 ? GOES_ON : 0);
            at += HEAD + (edgeCounts[node] + termCounts[node]) * PAIR;
        }
        for (long edge : edges) {
            int node = states[Edges.node(edge)] >>> FLAGS;
            int place = node + HEAD + nodes[node + EDGES]++ * PAIR;
            nodes[place] = Edges.symbol(edge);
            if (Edges.node(edge) != ROOT) {
                continuing.set(Edges.symbol(edge));
            }
            nodes[place + 1] = states[builder.edges.target(Edges.node(edge), Edges.symbol(edge))];
        }
        for (int entry = 0; entry < builder.entries; entry++) {
            int node = states[builder.nodeOf[entry]] >>> FLAGS;
            int place = place(node, nodes[node + TERMS]++);
            nodes[place] = builder.ownerOf[entry];
            nodes[place + 1] = entry;
        }
    }

    static Trie read(Unpacker in) {
        return new Trie(in.numbers(), BitSet.valueOf(in.wides()));
    }

    void write(Packer out) {
        out.numbers(nodes);
        out.wides(continuing.toLongArray());
    }

    /** Where terms that begin with a symbol lead, or {@link #NONE}. */
    int start(int symbol) {
        return next(ROOT, symbol);
    }

    /** Where a symbol leads from a state, or {@link #NONE}. */
    int next(int state, int symbol) {
        int node = state >>> FLAGS;
        int edge = node + HEAD;
        // Nobody can guess which half it is in.
        for (int left = nodes[node + EDGES]; left > 1; left -= left >>> 1) {
            int middle = edge + (left >>> 1) * PAIR;
            edge = nodes[middle] <= symbol ? middle : edge;
        }
        return nodes[node + EDGES] > 0 && nodes[edge] == symbol ? nodes[edge + 1] : NONE;
    }

    /** The symbols that lead on from a state. */
    int[] edges(int state) {
        int node = state >>> FLAGS;
        int[] symbols = new int[nodes[node + EDGES]];
        for (int edge = 0; edge < symbols.length; edge++) {
            symbols[edge] = nodes[node + HEAD + edge * PAIR];
        }
        return symbols;
    }

    /** Whether a term has a symbol after its first. */
    boolean continuesWith(int symbol) {
        return continuing.get(symbol);
    }

    /** Whether terms end in a state. */
    static boolean ends(int state) {
        return (state & ENDS) != 0;
    }

    /** Whether terms go on from a state. */
    static boolean goesOn(int state) {
        return (state & GOES_ON) != 0;
    }

    /** How many terms end in a state. */
    int terms(int state) {
        return nodes[(state >>> FLAGS) + TERMS];
    }

    /** The concept of one of the terms that end in a state. */
    int concept(int state, int number) {
        return nodes[place(state >>> FLAGS, number)];
    }

    /** The number of one of the terms that end in a state; they ascend. */
    int term(int state, int number) {
        return nodes[place(state >>> FLAGS, number) + 1];
    }

    /** Where a term of a node stands. */
    private int place(int node, int term) {
        return node + HEAD + (nodes[node + EDGES] + term) * PAIR;
    }

    /** Collects paths, owner by owner. */
    static final class Builder {
        private final Edges edges = new Edges();
        private int nodes = 1;
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
            if (nodes == lastOwner.length) {
                lastOwner = Arrays.copyOf(lastOwner, nodes * 2);
            }
            return nodes++;
        }

        Trie build() {
            return new Trie(this);
        }
    }
}
