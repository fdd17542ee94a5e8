package org.nutgraf.engine.internal.annotate;

import org.nutgraf.api.fact.Mention;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;

/** Makes the facts that terms stand in the text. */
final class Mentions {
    private final Lexicon lexicon;
    private final Hits hits;
    private final Sentences sentences;
    private final Marks marks;
    private final int[] ordinals;

    Mentions(Lexicon lexicon, Reading reading, HitsByConcept byConcept) {
        this.lexicon = lexicon;
        this.hits = reading.hits();
        this.sentences = reading.sentences();
        this.marks = reading.marks();
        this.ordinals = new int[hits.size()];
        for (int i = 0; i < byConcept.hits(); i++) {
            ordinals[byConcept.hit(i)] = i - byConcept.start(byConcept.conceptAt(i));
        }
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
                ordinals[hit],
                Marks.isNegated(marked),
                Marks.isQuoted(marked),
                first - fieldFirst,
                fieldLast - last);
    }
}
