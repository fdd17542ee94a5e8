package org.nutgraf.engine.internal.decide;

import java.util.Arrays;
import java.util.List;

/** Counts the matches of one rule on one article and keeps the first of them. */
final class Kept {
    private final Keeping keeping;
    private final Tuple[] first;
    private int size;
    private int count;

    Kept(Keeping keeping) {
        this.keeping = keeping;
        this.first = new Tuple[keeping.most()];
    }

    /** Forgets the matches of the rule before. */
    void begin() {
        size = 0;
        count = 0;
    }

    /** How many matches and witnesses are kept at most. */
    int most() {
        return keeping.most();
    }

    /** Counts a match of these facts; says at which place it is to be kept, or −1 when it is not. */
    int place(List<Object> facts) {
        count++;
        int place = size;
        while (place > 0 && keeping.order().compare(facts, first[place - 1].facts()) < 0) {
            place--;
        }
        return place < keeping.most() ? place : -1;
    }

    void keep(int place, Tuple match) {
        size = Math.min(size + 1, first.length);
        System.arraycopy(first, place, first, place + 1, size - place - 1);
        first[place] = match;
    }

    /**
     * What was found.
     *
     * @param repeated whether a match may have been found twice, as it can in several ways
     */
    Found found(boolean repeated) {
        if (count == 0) {
            return Found.NOTHING;
        }
        List<Tuple> tuples = size == 1 ? List.of(first[0]) : List.of(Arrays.copyOf(first, size));
        return new Found(count, repeated ? tuples.stream().distinct().toList() : tuples);
    }
}
