package org.nutgraf.engine.internal.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.EvidenceMention;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.annotate.TextRange;

/**
 * Turns the facts that made a rule fire into sentences with the terms it relied on.
 *
 * <p>Mentions, quotes, figures and relations stand in a sentence; a derived fact also stands on all the facts it was
 * derived from. A count stands where the first mentions that it
 * counts stand. A rule that relies on facts without a place in the text (the section, the source) is shown with the
 * article's first sentence.
 */
public final class EvidenceFinder {
    private static final int SENTENCES = 5;
    private static final int MENTIONS_OF_A_COUNT = 3;
    private static final String EVERY_ZONE = "all";

    private final Annotation annotation;
    private final Places places;
    private final Map<Object, List<Object>> reasons;

    /**
     * A finder for one article.
     *
     * @param reasons for each derived fact the facts it was derived from
     */
    public EvidenceFinder(Annotation annotation, Places places, Map<Object, List<Object>> reasons) {
        this.annotation = annotation;
        this.places = places;
        this.reasons = Map.copyOf(reasons);
    }

    /** The first few sentences that the facts stand in, in text order. */
    public List<Evidence> find(Collection<?> facts) {
        Map<Long, Set<Mention>> bySentence = new TreeMap<>();
        withReasons(facts).forEach(fact -> collect(fact, bySentence));
        if (bySentence.isEmpty() && annotation.sentences() > 0) {
            bySentence.put(0L, Set.of());
        }
        List<Evidence> found = new ArrayList<>();
        bySentence.forEach((sentence, mentions) -> {
            if (found.size() < SENTENCES && sentence >= 0 && sentence < annotation.sentences()) {
                found.add(evidence(sentence, mentions));
            }
        });
        return found;
    }

    private Set<Object> withReasons(Collection<?> facts) {
        Set<Object> all = new LinkedHashSet<>();
        Deque<Object> open = new ArrayDeque<>(facts);
        while (!open.isEmpty()) {
            Object fact = open.removeFirst();
            if (all.add(fact)) {
                open.addAll(reasons.getOrDefault(fact, List.of()));
            }
        }
        return all;
    }

    private void collect(Object fact, Map<Long, Set<Mention>> bySentence) {
        if (fact instanceof Mention mention) {
            mentions(bySentence, mention.sentence()).add(mention);
        } else if (fact instanceof ConceptCount count) {
            mentionsOf(count).forEach(mention -> collect(mention, bySentence));
        } else if (fact instanceof Sentence sentence) {
            mentions(bySentence, sentence.index());
        } else if (fact instanceof Quote quote) {
            mentions(bySentence, quote.sentence());
        } else if (fact instanceof Figure figure) {
            mentions(bySentence, figure.sentence());
        } else if (fact instanceof Relation relation) {
            mentions(bySentence, relation.sentence());
        }
    }

    private static Set<Mention> mentions(Map<Long, Set<Mention>> bySentence, long sentence) {
        return bySentence.computeIfAbsent(
                sentence,
                unseen -> new TreeSet<>(Comparator.comparingLong(Mention::firstToken)
                        .thenComparingLong(Mention::lastToken)
                        .thenComparing(Mention::concept)));
    }

    private List<Mention> mentionsOf(ConceptCount count) {
        return annotation.facts().stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(mention -> mention.concept().equals(count.concept()))
                .filter(mention ->
                        count.zone().equals(EVERY_ZONE) || mention.zone().equals(count.zone()))
                .limit(MENTIONS_OF_A_COUNT)
                .toList();
    }

    private Evidence evidence(long sentence, Set<Mention> mentions) {
        TextRange range = places.locate(annotation.sentence(sentence));
        return new Evidence(
                annotation.zone(sentence).word(),
                Math.toIntExact(sentence),
                places.slice(range),
                range.from(),
                range.to(),
                mentions.stream().map(this::mention).toList());
    }

    private EvidenceMention mention(Mention mention) {
        TextRange annotated = annotation.range(mention);
        if (annotated == null) {
            throw new IllegalStateException("Not a mention of this article: " + mention);
        }
        TextRange range = places.locate(annotated);
        return new EvidenceMention(mention.concept(), places.slice(range), range.from(), range.to());
    }
}
