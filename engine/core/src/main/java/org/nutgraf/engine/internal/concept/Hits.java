package org.nutgraf.engine.internal.concept;

import java.util.Arrays;

/** The terms found in a text, by first token, then by name of concept. */
public final class Hits {
    private int size;
    private int[] concept;
    private int[] entry;
    private int[] first;
    private int[] last;
    private long steps;

    Hits(int guess) {
        int room = guess + 8;
        concept = new int[room];
        entry = new int[room];
        first = new int[room];
        last = new int[room];
    }

    /** The number of hits. */
    public int size() {
        return size;
    }

    /** The number of the concept, for {@link Lexicon#concept}. */
    public int concept(int hit) {
        return concept[hit];
    }

    /** The number of the term, for {@link Lexicon#term}. */
    public int term(int hit) {
        return entry[hit];
    }

    /** The first token. */
    public int first(int hit) {
        return first[hit];
    }

    /** The last token. */
    public int last(int hit) {
        return last[hit];
    }

    /** How many edges of the automaton were tried: the work done beyond looking at each token once. */
    public long steps() {
        return steps;
    }

    void addSteps(long more) {
        steps += more;
    }

    void add(int newConcept, int newEntry, int newFirst, int newLast) {
        if (size == concept.length) {
            int larger = size * 2;
            concept = Arrays.copyOf(concept, larger);
            entry = Arrays.copyOf(entry, larger);
            first = Arrays.copyOf(first, larger);
            last = Arrays.copyOf(last, larger);
        }
        concept[size] = newConcept;
        entry[size] = newEntry;
        first[size] = newFirst;
        last[size] = newLast;
        size++;
    }
}
