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
import org.nutgraf.engine.internal.text.Tokenizer;
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
            return range(token(mention.firstToken()), token(mention.lastToken()));
        }
        if (fact instanceof Sentence sentence) {
            return sentence.index() < sentences() ? sentence(sentence.index()) : null;
        }
        if (fact instanceof Quote quote) {
            TextRange known = reading.quotes().range(quote);
            return known == null ? tokens(token(quote.firstToken()), token(quote.lastToken())) : known;
        }
        return fact instanceof Figure ? reading.figures().range(fact) : null;
    }

    private int token(long position) {
        return reading.sentences().token(position);
    }

    private @Nullable TextRange range(int first, int last) {
        int hit = hits().spanning(first, last);
        return hit < 0 ? tokens(first, last) : new TextRange(hits().from(hit), hits().to(hit));
    }

    /** Rules may derive mentions that no word list finds, and quotes without marks. */
    private @Nullable TextRange tokens(int first, int last) {
        if (first < 0 || last < first || last >= reading.words()) {
            return null;
        }
        Tokens tokens = Tokenizer.tokenize(text().joined());
        return new TextRange(tokens.from(first), tokens.to(last));
    }
}
