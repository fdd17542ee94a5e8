package org.nutgraf.engine.internal.annotate;

import java.util.Arrays;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.fact.Groups;
import org.nutgraf.engine.internal.fact.Texts;

/** The hits of an article by concept, in the order of the concepts' names; those of a concept in reading order. */
final class HitsByConcept {
    private static final int MOST_DIGIT_BITS = 8;

    private final int[] hits;
    private final Texts names;
    private final int[] concepts;
    private final int[] starts;
    /** For each place in the order the concept of the hit that stands there, as a place among the concepts. */
    private final int[] conceptAt;

    /**
     * Sorts hits.
     *
     * @param most how many hits count, from the first
     */
    HitsByConcept(Hits found, Lexicon lexicon, int most) {
        names = lexicon.names();
        hits = sorted(found, Math.min(found.size(), most), names.size());
        conceptAt = new int[hits.length];
        int[] numbers = new int[hits.length];
        int[] ends = new int[hits.length + 1];
        int size = 0;
        int before = -1;
        // Nobody can guess where the next concept begins: what is written too often costs less than asking.
        for (int i = 0; i < hits.length; i++) {
            int number = found.concept(hits[i]);
            size += number == before ? 0 : 1;
            before = number;
            numbers[size - 1] = number;
            ends[size] = i + 1;
            conceptAt[i] = size - 1;
        }
        concepts = Arrays.copyOf(numbers, size);
        starts = Arrays.copyOf(ends, size + 1);
    }

    /** The first hits by concept, sorted by one digit of the concepts' numbers after the other. */
    private static int[] sorted(Hits found, int most, int concepts) {
        int[] sorted = new int[most];
        Arrays.setAll(sorted, hit -> hit);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(concepts - 1);
        int digits = (bits + MOST_DIGIT_BITS - 1) / MOST_DIGIT_BITS;
        for (int digit = 0; digit < digits; digit++) {
            sorted = sorted(found, sorted, concepts - 1, digit * bits / digits, (digit + 1) * bits / digits);
        }
        return sorted;
    }

    /**
     * Hits sorted by some bits of their concepts' numbers; those that are the same there keep their order.
     *
     * @param last the largest number of a concept
     */
    private static int[] sorted(Hits found, int[] hits, int last, int from, int to) {
        int mask = (1 << to - from) - 1;
        int[] places = new int[Math.min(mask, last >>> from) + 1];
        for (int hit : hits) {
            places[found.concept(hit) >>> from & mask]++;
        }
        int next = 0;
        for (int digit = 0; digit < places.length; digit++) {
            int count = places[digit];
            places[digit] = next;
            next += count;
        }
        int[] sorted = new int[hits.length];
        for (int hit : hits) {
            sorted[places[found.concept(hit) >>> from & mask]++] = hit;
        }
        return sorted;
    }

    /** The number of concepts. */
    int size() {
        return concepts.length;
    }

    /** The name of a concept. */
    String name(int concept) {
        return names.get(concepts[concept]);
    }

    /** Where the hits of a concept begin. */
    int start(int concept) {
        return starts[concept];
    }

    /** One past the last hit of a concept. */
    int end(int concept) {
        return starts[concept + 1];
    }

    /** How many hits there are. */
    int hits() {
        return hits.length;
    }

    /** The concept of the hit at a place in the order. */
    int conceptAt(int place) {
        return conceptAt[place];
    }

    /** A hit, by its place in the order. */
    int hit(int place) {
        return hits[place];
    }

    /** For each hit how many of its concept stand before it. */
    int[] ordinals() {
        int[] ordinals = new int[hits.length];
        for (int i = 0; i < hits.length; i++) {
            ordinals[hits[i]] = i - starts[conceptAt[i]];
        }
        return ordinals;
    }

    /** Facts by concept that stand at these places; one start for each concept, and the end. */
    Groups groups(int[] starts, int[] places) {
        return new Groups("concept", names, concepts, starts, places);
    }

    /** The facts of these hits by concept, the first of them at a place. */
    Groups groups(int first) {
        int[] places = new int[hits.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = first + hits[i];
        }
        return groups(starts, places);
    }
}
