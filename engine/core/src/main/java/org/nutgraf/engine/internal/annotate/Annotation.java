package org.nutgraf.engine.internal.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.fact.Facts;
import org.nutgraf.engine.internal.text.Tokens;

/** An article's facts and where they stand in its text. */
public final class Annotation {
    private final Reading reading;
    private final Facts facts;
    private final List<Diagnostic> issues;

    Annotation(Reading reading, Facts facts, List<Diagnostic> issues) {
        this.reading = reading;
        this.facts = facts;
        this.issues = List.copyOf(issues);
    }

    /** BCP 47 primary language; {@code und} when it is neither declared nor recognised. */
    public String language() {
        return reading.language();
    }

    /** The text that all ranges point into. */
    public ArticleText text() {
        return reading.text();
    }

    /** The facts, in an order that depends on the article alone. */
    public Facts facts() {
        return facts;
    }

    /** The mentions of a concept, in reading order. */
    public List<Mention> mentions(String concept) {
        return facts.grouped(Mention.class, concept);
    }

    /** The first of the mentions that a count counts, in reading order. */
    public List<Mention> counted(ConceptCount count, int most) {
        boolean everywhere = count.zone().equals(Counts.ALL);
        List<Mention> counted = new ArrayList<>(most);
        List<Mention> all = mentions(count.concept());
        for (int i = 0; i < all.size() && counted.size() < most; i++) {
            if (everywhere || all.get(i).zone().equals(count.zone())) {
                counted.add(all.get(i));
            }
        }
        return counted;
    }

    /** Where terms of word lists stand. */
    public Hits hits() {
        return reading.hits();
    }

    /** The limits that were hit. */
    public List<Diagnostic> issues() {
        return issues;
    }

    /** The number of sentences. */
    public int sentences() {
        return reading.sentences().size();
    }

    /** The range of a sentence in the joined text. */
    public TextRange sentence(long index) {
        int i = Math.toIntExact(index);
        return new TextRange(reading.sentences().from(i), reading.sentences().to(i));
    }

    /** The zone of a sentence. */
    public Zone zone(long sentence) {
        return reading.sentences().zone(Math.toIntExact(sentence));
    }

    /**
     * The range of a fact in the joined text.
     *
     * @return {@code null} for a fact that does not stand in the text, or not in this one
     */
    public @Nullable TextRange range(Object fact) {
        if (fact instanceof Mention mention) {
            return tokens(mention.firstToken(), mention.lastToken());
        }
        if (fact instanceof Sentence sentence) {
            return sentence.index() < sentences() ? sentence(sentence.index()) : null;
        }
        if (fact instanceof Quote quote) {
            return tokens(quote.firstToken(), quote.lastToken());
        }
        return fact instanceof Figure figure ? reading.figures().range(figure) : null;
    }

    private @Nullable TextRange tokens(long first, long last) {
        Tokens tokens = reading.tokens();
        int from = reading.sentences().token(first);
        int to = reading.sentences().token(last);
        return from < 0 || to < from || to >= tokens.size() ? null : new TextRange(tokens.from(from), tokens.to(to));
    }
}
