package org.nutgraf.engine.internal.concept;

import java.util.Arrays;

/** The terms found in a text, by first token, then by name of concept. */
public final class Hits {
    private static final int TERM = 1;
    private static final int FIRST = 2;
    private static final int LAST = 3;
    private static final int SENTENCE = 4;
    private static final int FIELDS = 5;

    /** Concept, term, first and last token and sentence of each hit. */
    private int[] cells;

    private int end;
    private long steps;

    Hits(int guess) {
        cells = new int[(guess + 8) * FIELDS];
    }

    /** The number of hits. */
    public int size() {
        return end / FIELDS;
    }

    /** The number of the concept, for {@link Lexicon#concept}. */
    public int concept(int hit) {
        return cells[hit * FIELDS];
    }

    /** The number of the term, for {@link Lexicon#term}. */
    public int term(int hit) {
        return cells[hit * FIELDS + TERM];
    }

    /** The first token. */
    public int first(int hit) {
        return cells[hit * FIELDS + FIRST];
    }

    /** The last token. */
    public int last(int hit) {
        return cells[hit * FIELDS + LAST];
    }

    /** The sentence, by its number in the text. */
    public int sentence(int hit) {
        return cells[hit * FIELDS + SENTENCE];
    }

    /** How many edges of the automaton were tried: the work done beyond looking at each token once. */
    public long steps() {
        return steps;
    }

    void addSteps(long more) {
        steps += more;
    }

    void add(int concept, int term, int first, int last, int sentence) {
        if (end == cells.length) {
            cells = Arrays.copyOf(cells, end * 2);
        }
        cells[end] = concept;
        cells[end + TERM] = term;
        cells[end + FIRST] = first;
        cells[end + LAST] = last;
        cells[end + SENTENCE] = sentence;
        end += FIELDS;
    }
}
