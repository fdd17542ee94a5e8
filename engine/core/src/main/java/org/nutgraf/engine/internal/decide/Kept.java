package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.List;

/** Counts the matches of one rule on one article and keeps the first of them. */
final class Kept {
    private final Keeping keeping;
    private final List<Found.Match> first = new ArrayList<>(2);
    private int count;

    Kept(Keeping keeping) {
        this.keeping = keeping;
    }

    /** How many matches and witnesses are kept at most. */
    int most() {
        return keeping.most();
    }

    /** Counts a match of these facts; says at which place it is to be kept, or −1 when it is not. */
    int place(List<Object> facts) {
        count++;
        int place = first.size();
        while (place > 0 && keeping.order().compare(facts, first.get(place - 1).facts()) < 0) {
            place--;
        }
        return place < keeping.most() ? place : -1;
    }

    void keep(int place, Found.Match match) {
        if (first.size() == keeping.most()) {
            first.remove(first.size() - 1);
        }
        first.add(place, match);
    }

    /**
     * What was found.
     *
     * @param ways how many ways were searched: only several can find the same match twice
     */
    Found found(int ways) {
        return new Found(count, ways == 1 ? first : first.stream().distinct().toList());
    }
}
