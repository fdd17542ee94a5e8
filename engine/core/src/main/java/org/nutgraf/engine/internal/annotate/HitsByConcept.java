package org.nutgraf.engine.internal.annotate;

import java.util.Arrays;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.fact.Groups;
import org.nutgraf.engine.internal.fact.Texts;

/** The hits of an article by concept, in the order of the concepts' names; those of a concept in reading order. */
final class HitsByConcept {
    private final int[] hits;
    private final Texts names;
    private final int[] concepts;
    private final int[] starts;

    /**
     * Sorts hits.
     *
     * @param most how many hits count, from the first
     */
    HitsByConcept(Hits found, Lexicon lexicon, int most) {
        long[] sorted = new long[Math.min(found.size(), most)];
        for (int hit = 0; hit < sorted.length; hit++) {
            sorted[hit] = (long) found.concept(hit) << Integer.SIZE | hit;
        }
        Arrays.sort(sorted);
        hits = new int[sorted.length];
        int[] numbers = new int[sorted.length];
        int[] begins = new int[sorted.length + 1];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            hits[i] = (int) sorted[i];
            if (i == 0 || concept(sorted[i]) != concept(sorted[i - 1])) {
                numbers[size] = concept(sorted[i]);
                begins[size++] = i;
            }
        }
        begins[size] = sorted.length;
        names = lexicon.names();
        concepts = Arrays.copyOf(numbers, size);
        starts = Arrays.copyOf(begins, size + 1);
    }

    private static int concept(long sorted) {
        return (int) (sorted >>> Integer.SIZE);
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

    /** A hit, by its place in the order. */
    int hit(int place) {
        return hits[place];
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
