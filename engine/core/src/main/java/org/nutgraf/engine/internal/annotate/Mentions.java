package org.nutgraf.engine.internal.annotate;

import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;

/** Makes the facts that terms stand in the text. */
final class Mentions {
    private final Lexicon lexicon;
    private final Hits hits;
    private final Sentences sentences;
    private final Marks marks;
    private final HitsByConcept byConcept;
    private volatile int @Nullable [] ordinals;

    Mentions(Lexicon lexicon, Reading reading, HitsByConcept byConcept) {
        this.lexicon = lexicon;
        this.hits = reading.hits();
        this.sentences = reading.sentences();
        this.marks = reading.marks();
        this.byConcept = byConcept;
    }

    /** The fact of a hit. */
    Mention mention(int hit) {
        int first = hits.first(hit);
        int last = hits.last(hit);
        int sentence = hits.sentence(hit);
        int fieldFirst = sentences.fieldFirst(first);
        int fieldLast = sentences.fieldEnd(first) - 1;
        int term = hits.term(hit);
        int marked = marks.of(first, last);
        return new Mention(
                lexicon.concept(hits.concept(hit)),
                lexicon.text(term),
                lexicon.value(term),
                sentence,
                sentences.paragraph(sentence),
                sentences.zone(sentence).word(),
                sentences.position(first),
                sentences.position(last),
                ordinal(hit),
                Marks.isNegated(marked),
                Marks.isQuoted(marked),
                first - fieldFirst,
                fieldLast - last);
    }

    /** How many mentions of the same concept stand before. */
    private int ordinal(int hit) {
        int[] known = ordinals;
        if (known == null) {
            known = byConcept.ordinals();
            ordinals = known;
        }
        return known[hit];
    }
}
