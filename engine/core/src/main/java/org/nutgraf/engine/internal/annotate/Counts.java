package org.nutgraf.engine.internal.annotate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.fact.Groups;

/**
 * Makes the facts that a concept occurs so often: one for each zone in which it does, in reading order, and one for the
 * whole article.
 */
final class Counts {
    private static final Zone[] ZONES = Zone.values();
    /** The zone of the facts about the whole article. */
    static final String ALL = "all";

    private final Lexicon lexicon;
    private final Hits hits;
    private final Sentences sentences;
    private final long allWords;
    private final long[] words = new long[ZONES.length];
    private final HitsByConcept byConcept;
    /** For each concept one bit for each zone in which it occurs. */
    private final int[] zones;
    /** For each concept the number of its first fact. */
    private final int[] starts;

    Counts(Lexicon lexicon, Reading reading, HitsByConcept byConcept) {
        this.lexicon = lexicon;
        this.hits = reading.hits();
        this.sentences = reading.sentences();
        this.allWords = reading.words();
        this.byConcept = byConcept;
        for (int i = 0; i < sentences.size(); i++) {
            words[sentences.zone(i).ordinal()] += sentences.end(i) - sentences.first(i);
        }
        this.zones = new int[byConcept.size()];
        this.starts = new int[zones.length + 1];
        for (int i = 0; i < byConcept.hits(); i++) {
            zones[byConcept.conceptAt(i)] |= 1 << zone(byConcept.hit(i));
        }
        for (int concept = 0; concept < zones.length; concept++) {
            starts[concept + 1] = starts[concept] + Integer.bitCount(zones[concept]) + 1;
        }
    }

    /** How many facts there are. */
    int size() {
        return starts[zones.length];
    }

    /** The facts by concept, the first of them at a place. */
    Groups groups(int first) {
        int[] places = new int[size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = first + i;
        }
        return byConcept.groups(starts, places);
    }

    /** A fact by its number. */
    ConceptCount count(int number) {
        int found = Arrays.binarySearch(starts, number);
        int concept = found < 0 ? -found - 2 : found;
        int left = zones[concept];
        for (int skip = number - starts[concept]; skip > 0; skip--) {
            left &= left - 1;
        }
        int zone = Integer.numberOfTrailingZeros(left);
        return left == 0 ? count(concept, ALL, allWords, -1) : count(concept, ZONES[zone].word(), words[zone], zone);
    }

    private int zone(int hit) {
        return sentences.zone(hits.sentence(hit)).ordinal();
    }

    /** @param zone where its hits count; negative when they count everywhere */
    private ConceptCount count(int concept, String name, long inWords, int zone) {
        String of = byConcept.name(concept);
        int[] terms = new int[byConcept.end(concept) - byConcept.start(concept)];
        if (terms.length == 1) {
            return new ConceptCount(of, name, 1, 1, perThousand(1, inWords), 1);
        }
        int count = 0;
        for (int i = byConcept.start(concept); i < byConcept.end(concept); i++) {
            int hit = byConcept.hit(i);
            if (zone < 0 || zone(hit) == zone) {
                terms[count++] = hits.term(hit);
            }
        }
        int distinct = distinct(terms, count);
        int values = distinct == 1 ? 1 : values(terms, distinct);
        return new ConceptCount(of, name, count, distinct, perThousand(count, inWords), values);
    }

    private static double perThousand(int count, long words) {
        return count * 1000.0 / Math.max(1, words);
    }

    /** Moves the different ones of some terms to the front; says how many there are. */
    private static int distinct(int[] terms, int size) {
        Arrays.sort(terms, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || terms[i] != terms[i - 1]) {
                terms[distinct++] = terms[i];
            }
        }
        return distinct;
    }

    private int values(int[] terms, int size) {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < size; i++) {
            values.add(lexicon.value(terms[i]));
        }
        return values.size();
    }
}
