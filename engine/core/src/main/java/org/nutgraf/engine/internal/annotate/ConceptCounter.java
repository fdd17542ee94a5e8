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
    private static final int ZONE_SHIFT = 28;
    private static final int CONCEPT_SHIFT = 32;
    private static final long TERM_MASK = (1L << ZONE_SHIFT) - 1;

    private final Lexicon lexicon;
    private final Reading reading;
    private final long[] words = new long[ZONES.length];

    ConceptCounter(Lexicon lexicon, Reading reading) {
        this.lexicon = lexicon;
        this.reading = reading;
        Sentences sentences = reading.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            words[sentences.zone(i).ordinal()] += sentences.end(i) - sentences.first(i);
        }
    }

    /** By name of concept, then zone in reading order, {@code all} last. */
    List<ConceptCount> counts() {
        Hits hits = reading.hits();
        long[] byZone = new long[hits.size()];
        long[] byTerm = new long[hits.size()];
        int sentence = 0;
        for (int i = 0; i < byZone.length; i++) {
            while (hits.first(i) >= reading.sentences().end(sentence)) {
                sentence++;
            }
            long concept = (long) hits.concept(i) << CONCEPT_SHIFT;
            long zone = (long) reading.sentences().zone(sentence).ordinal() << ZONE_SHIFT;
            byZone[i] = concept | zone | hits.term(i);
            byTerm[i] = concept | hits.term(i);
        }
        Arrays.sort(byZone);
        Arrays.sort(byTerm);
        return counts(byZone, byTerm);
    }

    private List<ConceptCount> counts(long[] byZone, long[] byTerm) {
        List<ConceptCount> counts = new ArrayList<>();
        long allWords = reading.tokens().size();
        int from = 0;
        while (from < byZone.length) {
            int concept = (int) (byZone[from] >>> CONCEPT_SHIFT);
            int end = from;
            while (end < byZone.length && byZone[end] >>> CONCEPT_SHIFT == concept) {
                int zoneFrom = end;
                long zone = byZone[end] >>> ZONE_SHIFT;
                while (end < byZone.length && byZone[end] >>> ZONE_SHIFT == zone) {
                    end++;
                }
                Zone named = ZONES[(int) (zone & 3)];
                counts.add(count(concept, named.word(), byZone, zoneFrom, end, words[named.ordinal()]));
            }
            counts.add(count(concept, ALL, byTerm, from, end, allWords));
            from = end;
        }
        return counts;
    }

    private ConceptCount count(int concept, String zone, long[] keys, int from, int end, long inWords) {
        int distinct = 1;
        for (int i = from + 1; i < end; i++) {
            if (keys[i] != keys[i - 1]) {
                distinct++;
            }
        }
        int count = end - from;
        return new ConceptCount(
                lexicon.concept(concept),
                zone,
                count,
                distinct,
                count * 1000.0 / Math.max(1, inWords),
                distinct == 1 ? 1 : values(keys, from, end));
    }

    private int values(long[] keys, int from, int end) {
        Set<String> values = new HashSet<>();
        for (int i = from; i < end; i++) {
            values.add(lexicon.term((int) (keys[i] & TERM_MASK)).value());
        }
        return values.size();
    }
}
