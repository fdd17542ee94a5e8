package org.nutgraf.engine.internal.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
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

    private final Annotation annotation;
    private final Places places;
    private final Function<Object, List<Object>> reasons;
    private final @Nullable Evidence[] bare;
    private final ShownMentions shown;
    private final BitSet concerned = new BitSet();
    private Mention[] relied = new Mention[16];
    private int size;
    private boolean placed;

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
        this.shown = new ShownMentions(this::mention);
    }

    /** The first few sentences that the facts stand in, in text order. */
    public List<Evidence> find(Collection<?> facts) {
        rely(List.copyOf(facts));
        return take();
    }

    /** Notes facts that made a rule fire. */
    public void rely(List<?> facts) {
        for (int i = 0; i < facts.size(); i++) {
            Object fact = facts.get(i);
            placed |= collect(fact);
            List<Object> its = reasons.apply(fact);
            if (!its.isEmpty()) {
                placed |= collectAll(fact, its);
            }
        }
    }

    /** The first few sentences that the noted facts stand in, in text order; what is noted afterwards is another rule's. */
    public List<Evidence> take() {
        if (!placed && bare.length > 0) {
            concerned.set(0);
        }
        Evidence[] found = new Evidence[Math.min(SENTENCES, concerned.cardinality())];
        int sentence = -1;
        for (int i = 0; i < found.length; i++) {
            sentence = concerned.nextSetBit(sentence + 1);
            found[i] = evidence(sentence);
        }
        concerned.clear();
        size = 0;
        placed = false;
        return found.length == 1 ? List.of(found[0]) : List.of(found);
    }

    /** Keeps mentions in the order of the text, in which most come. */
    private void rely(Mention mention) {
        int place = size;
        while (place > 0 && order(relied[place - 1], mention) > 0) {
            place--;
        }
        if (place > 0 && relied[place - 1] == mention) {
            return;
        }
        if (size == relied.length) {
            relied = Arrays.copyOf(relied, size * 2);
        }
        System.arraycopy(relied, place, relied, place + 1, size - place);
        relied[place] = mention;
        size++;
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
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.add(derived);
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
            rely(mention);
            return stands(mention.sentence());
        }
        if (fact instanceof ConceptCount count) {
            List<Mention> counted = annotation.counted(count, MENTIONS_OF_A_COUNT);
            for (Mention mention : counted) {
                collect(mention);
            }
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

    private Evidence evidence(int sentence) {
        Evidence alone = bare[sentence];
        if (alone == null) {
            alone = bare(sentence);
            bare[sentence] = alone;
        }
        List<Mention> its = new ArrayList<>(4);
        for (int i = 0; i < size; i++) {
            Mention mention = relied[i];
            if (mention.sentence() == sentence && (its.isEmpty() || order(its.get(its.size() - 1), mention) != 0)) {
                its.add(mention);
            }
        }
        return its.isEmpty() ? alone : shown.in(alone, its);
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
