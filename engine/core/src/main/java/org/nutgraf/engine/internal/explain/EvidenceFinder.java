package org.nutgraf.engine.internal.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
 *
 * <p>Sentences and terms are cut from the text once, however many rules rely on them.
 */
public final class EvidenceFinder {
    private static final int SENTENCES = 5;
    private static final int MENTIONS_OF_A_COUNT = 3;
    private static final String EVERY_ZONE = "all";

    private final Annotation annotation;
    private final Places places;
    private final Function<Object, List<Object>> reasons;
    private final @Nullable Evidence[] bare;
    private final Map<Mention, EvidenceMention> shown = new IdentityHashMap<>();
    private final BitSet concerned = new BitSet();
    private final List<Mention> relied = new ArrayList<>();
    private @Nullable Map<String, List<Mention>> byConcept;

    /**
     * A finder for one article.
     *
     * @param reasons for a derived fact the facts it was derived from; none for others
     */
    public EvidenceFinder(Annotation annotation, Places places, Function<Object, List<Object>> reasons) {
        this.annotation = annotation;
        this.places = places;
        this.reasons = reasons;
        this.bare = new @Nullable Evidence[annotation.sentences()];
    }

    /** The first few sentences that the facts stand in, in text order. */
    public List<Evidence> find(Collection<?> facts) {
        concerned.clear();
        relied.clear();
        boolean placed = false;
        for (Object fact : facts) {
            placed |= collect(fact);
            List<Object> its = reasons.apply(fact);
            if (!its.isEmpty()) {
                placed |= collectAll(fact, its);
            }
        }
        if (!placed && bare.length > 0) {
            concerned.set(0);
        }
        relied.sort(EvidenceFinder::order);
        List<Evidence> found = new ArrayList<>(Math.min(SENTENCES, concerned.cardinality()));
        for (int i = concerned.nextSetBit(0); i >= 0 && found.size() < SENTENCES; i = concerned.nextSetBit(i + 1)) {
            found.add(evidence(i));
        }
        return found;
    }

    private static int order(Mention left, Mention right) {
        if (left.firstToken() != right.firstToken()) {
            return Long.compare(left.firstToken(), right.firstToken());
        }
        return left.lastToken() == right.lastToken()
                ? left.concept().compareTo(right.concept())
                : Long.compare(left.lastToken(), right.lastToken());
    }

    /** What a derived fact rests on may be derived itself. */
    private boolean collectAll(Object derived, List<Object> itsReasons) {
        boolean placed = false;
        Set<Object> known = new HashSet<>(Set.of(derived));
        Deque<Object> open = new ArrayDeque<>(itsReasons);
        while (!open.isEmpty()) {
            Object fact = open.removeFirst();
            if (known.add(fact)) {
                placed |= collect(fact);
                open.addAll(reasons.apply(fact));
            }
        }
        return placed;
    }

    /** Notes where a fact stands; says whether it stands anywhere. */
    private boolean collect(Object fact) {
        if (fact instanceof Mention mention) {
            relied.add(mention);
            return stands(mention.sentence());
        }
        if (fact instanceof ConceptCount count) {
            List<Mention> counted = mentionsOf(count);
            counted.forEach(this::collect);
            return !counted.isEmpty();
        }
        if (fact instanceof Sentence sentence) {
            return stands(sentence.index());
        }
        if (fact instanceof Quote quote) {
            return stands(quote.sentence());
        }
        if (fact instanceof Figure figure) {
            return stands(figure.sentence());
        }
        return fact instanceof Relation relation && stands(relation.sentence());
    }

    private boolean stands(long sentence) {
        if (sentence >= 0 && sentence < bare.length) {
            concerned.set((int) sentence);
        }
        return true;
    }

    private List<Mention> mentionsOf(ConceptCount count) {
        Map<String, List<Mention>> index = byConcept;
        if (index == null) {
            index = index();
            byConcept = index;
        }
        boolean everywhere = count.zone().equals(EVERY_ZONE);
        List<Mention> first = new ArrayList<>(MENTIONS_OF_A_COUNT);
        for (Mention mention : index.getOrDefault(count.concept(), List.of())) {
            if (everywhere || mention.zone().equals(count.zone())) {
                first.add(mention);
                if (first.size() == MENTIONS_OF_A_COUNT) {
                    break;
                }
            }
        }
        return first;
    }

    private Map<String, List<Mention>> index() {
        Map<String, List<Mention>> index = new HashMap<>();
        for (Object fact : annotation.facts()) {
            if (fact instanceof Mention mention) {
                index.computeIfAbsent(mention.concept(), concept -> new ArrayList<>(4))
                        .add(mention);
            }
        }
        return index;
    }

    private Evidence evidence(int sentence) {
        Evidence alone = bare[sentence];
        if (alone == null) {
            alone = bare(sentence);
            bare[sentence] = alone;
        }
        EvidenceMention[] mentions = new EvidenceMention[relied.size()];
        int size = 0;
        Mention last = null;
        for (Mention mention : relied) {
            if (mention.sentence() == sentence && (last == null || order(last, mention) != 0)) {
                mentions[size++] = shown.computeIfAbsent(mention, this::mention);
                last = mention;
            }
        }
        return size == 0
                ? alone
                : new Evidence(
                        alone.zone(),
                        sentence,
                        alone.text(),
                        alone.from(),
                        alone.to(),
                        List.of(Arrays.copyOf(mentions, size)));
    }

    /** A sentence without the terms that somebody relied on. */
    private Evidence bare(int sentence) {
        TextRange range = places.locate(annotation.sentence(sentence));
        return new Evidence(
                annotation.zone(sentence).word(), sentence, places.slice(range), range.from(), range.to(), List.of());
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
