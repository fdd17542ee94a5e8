package org.nutgraf.engine.internal.concept;

import java.util.Arrays;
import org.nutgraf.engine.internal.text.Tokens;

/** The terms found in a text, by first token, then by name of concept. */
public final class Hits {
    private static final int TERM = 1;
    private static final int FIRST = 2;
    private static final int LAST = 3;
    private static final int SENTENCE = 4;
    private static final int FROM = 5;
    private static final int TO = 6;
    private static final int FIELDS = 7;

    /** Concept, term, first and last token, sentence and range of each hit. */
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

    /** Where its first character stands in the text. */
    public int from(int hit) {
        return cells[hit * FIELDS + FROM];
    }

    /** One past its last character. */
    public int to(int hit) {
        return cells[hit * FIELDS + TO];
    }

    /** Some hit that spans just these tokens; negative when there is none. */
    public int spanning(int first, int last) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first(middle) < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < size() && first(low) == first) {
            if (last(low) == last) {
                return low;
            }
            low++;
        }
        return -1;
    }

    /** How many edges of the automaton were tried: the work done beyond looking at each token once. */
    public long steps() {
        return steps;
    }

    void addSteps(long more) {
        steps += more;
    }

    void add(int concept, int term, int first, int last, int sentence, Tokens tokens) {
        if (end == cells.length) {
            cells = Arrays.copyOf(cells, end * 2);
        }
        cells[end] = concept;
        cells[end + TERM] = term;
        cells[end + FIRST] = first;
        cells[end + LAST] = last;
        cells[end + SENTENCE] = sentence;
        cells[end + FROM] = tokens.from(first);
        cells[end + TO] = tokens.to(last);
        end += FIELDS;
    }
}
