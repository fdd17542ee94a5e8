package org.nutgraf.engine.internal.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;

/** Counts the mentions of each concept present, per zone and in all. */
final class ConceptCounter {
    private static final Zone[] ZONES = Zone.values();
    private static final String ALL = "all";
    /** So many values are compared with each other more quickly than they are hashed. */
    private static final int FEW = 8;

    private final Lexicon lexicon;
    private final Hits hits;
    private final byte[] zones;
    private final int[] ordinals;
    private final long[] words = new long[ZONES.length];
    private final long allWords;
    private final List<ConceptCount> counts = new ArrayList<>();

    private ConceptCounter(Lexicon lexicon, Reading reading) {
        this.lexicon = lexicon;
        this.hits = reading.hits();
        this.allWords = reading.tokens().size();
        zones = new byte[hits.size()];
        ordinals = new int[hits.size()];
        Sentences sentences = reading.sentences();
        int hit = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int zone = sentences.zone(i).ordinal();
            words[zone] += sentences.end(i) - sentences.first(i);
            while (hit < zones.length && hits.first(hit) < sentences.end(i)) {
                zones[hit++] = (byte) zone;
            }
        }
    }

    /** Counts the mentions of an article. */
    static ConceptCounter count(Lexicon lexicon, Reading reading) {
        ConceptCounter counter = new ConceptCounter(lexicon, reading);
        counter.run();
        return counter;
    }

    /** By name of concept, then zone in reading order, {@code all} last. */
    List<ConceptCount> counts() {
        return counts;
    }

    /** How many hits of its concept stand before each hit. */
    int[] ordinals() {
        return ordinals;
    }

    private void run() {
        long[] byConcept = new long[ordinals.length];
        for (int i = 0; i < byConcept.length; i++) {
            byConcept[i] = (long) hits.concept(i) << Integer.SIZE | i;
        }
        Arrays.sort(byConcept);
        for (int from = 0; from < byConcept.length; ) {
            long concept = byConcept[from] >>> Integer.SIZE;
            int end = from;
            while (end < byConcept.length && byConcept[end] >>> Integer.SIZE == concept) {
                ordinals[(int) byConcept[end]] = end - from;
                end++;
            }
            concept((int) concept, byConcept, from, end);
            from = end;
        }
    }

    private void concept(int concept, long[] byConcept, int from, int end) {
        if (end - from == 1) {
            int zone = zones[(int) byConcept[from]];
            add(concept, ZONES[zone].word(), words[zone], 1, 1, 1);
            add(concept, ALL, allWords, 1, 1, 1);
            return;
        }
        long[] byZone = new long[end - from];
        long[] byTerm = new long[end - from];
        for (int i = from; i < end; i++) {
            int hit = (int) byConcept[i];
            byTerm[i - from] = hits.term(hit);
            byZone[i - from] = (long) zones[hit] << Integer.SIZE | hits.term(hit);
        }
        Arrays.sort(byZone);
        for (int start = 0; start < byZone.length; ) {
            int zone = (int) (byZone[start] >>> Integer.SIZE);
            int next = start;
            while (next < byZone.length && byZone[next] >>> Integer.SIZE == zone) {
                next++;
            }
            add(concept, ZONES[zone].word(), words[zone], byZone, start, next);
            start = next;
        }
        Arrays.sort(byTerm);
        add(concept, ALL, allWords, byTerm, 0, byTerm.length);
    }

    /** Counts terms that stand beside each other when they are the same. */
    private void add(int concept, String zone, long inWords, long[] terms, int from, int end) {
        int distinct = 1;
        for (int i = from + 1; i < end; i++) {
            if (terms[i] != terms[i - 1]) {
                distinct++;
            }
        }
        add(concept, zone, inWords, end - from, distinct, distinct == 1 ? 1 : values(terms, from, end));
    }

    private void add(int concept, String zone, long inWords, int count, int distinct, int values) {
        counts.add(new ConceptCount(
                lexicon.concept(concept), zone, count, distinct, count * 1000.0 / Math.max(1, inWords), values));
    }

    private int values(long[] terms, int from, int end) {
        if (end - from > FEW) {
            Set<String> values = new HashSet<>();
            for (int i = from; i < end; i++) {
                values.add(value(terms[i]));
            }
            return values.size();
        }
        int values = 0;
        for (int i = from; i < end; i++) {
            int same = from;
            while (!value(terms[same]).equals(value(terms[i]))) {
                same++;
            }
            values += same == i ? 1 : 0;
        }
        return values;
    }

    private String value(long term) {
        return lexicon.term((int) term).value();
    }
}
