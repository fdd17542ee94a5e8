package org.nutgraf.engine.internal.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.Dateline;
import org.nutgraf.api.fact.Keyword;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.api.fact.WireStatus;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.Term;

/** Writes down what was read as facts, in a fixed order and bounded number. */
final class FactWriter {
    private static final int MOST_SENTENCES = 5_000;
    private static final int MOST_MENTIONS = 20_000;
    private static final int MOST_STATED = 1_000;

    private final Lexicon lexicon;
    private final ParsedArticle article;
    private final Reading reading;
    private final Sentences sentences;
    private final List<Object> facts;
    private final List<Diagnostic> issues = new ArrayList<>(0);

    FactWriter(Lexicon lexicon, ParsedArticle article, Reading reading) {
        this.lexicon = lexicon;
        this.article = article;
        this.reading = reading;
        this.sentences = reading.sentences();
        this.facts = new ArrayList<>(64 + sentences.size() + 2 * reading.hits().size());
    }

    Annotation write(String source, @Nullable String captured) {
        facts.add(article(source, captured));
        wireStatus();
        datelines();
        stated(article.bylines().stream().map(Attribute::value).toList(), "bylines");
        stated(article.subjects(), "subjects");
        stated(article.keywords().stream().map(Keyword::new).toList(), "keywords");
        sentences();
        facts.addAll(reading.quotes().found());
        ConceptCounter counter = ConceptCounter.count(lexicon, reading);
        mentions(counter.ordinals());
        facts.addAll(counter.counts());
        facts.addAll(reading.figures().found());
        stated(article.comments(), "comments");
        if (reading.quotes().isLimited()) {
            issues.add(limit(reading.quotes().found().size(), "quotes"));
        }
        if (reading.figures().isLimited()) {
            issues.add(limit(reading.figures().found().size(), "figures"));
        }
        return new Annotation(reading, facts, issues);
    }

    private Article article(String source, @Nullable String captured) {
        return new Article(
                source,
                reading.language(),
                text(article.agency()),
                text(article.section()),
                text(article.desk()),
                article.headlineText(),
                text(article.published()),
                text(article.printed()),
                text(article.updated()),
                captured == null ? "" : captured,
                text(article.url()),
                text(article.slug()),
                reading.tokens().size(),
                sentences.size(),
                reading.text().paragraphs());
    }

    private void wireStatus() {
        Attribute<Integer> urgency = article.urgency();
        if (urgency != null || article.signal() != null || article.status() != ItemStatus.USABLE) {
            facts.add(new WireStatus(
                    article.status().word(), urgency == null ? 0 : urgency.value(), text(article.signal())));
        }
    }

    private void datelines() {
        Attribute<PrintedDateline> dateline = article.dateline();
        if (dateline == null) {
            return;
        }
        String agency = dateline.value().agency();
        stated(
                dateline.value().places().stream()
                        .map(place -> new Dateline(place, country(place), agency == null ? "" : agency))
                        .toList(),
                "datelines");
    }

    private String country(String place) {
        String country = lexicon.value("place", place);
        if (country == null) {
            country = lexicon.value("state", place);
        }
        return country == null ? "" : country;
    }

    private void sentences() {
        String joined = reading.text().joined();
        int end = limited(sentences.size(), MOST_SENTENCES, "sentences");
        for (int i = 0; i < end; i++) {
            facts.add(new Sentence(
                    i,
                    sentences.paragraph(i),
                    sentences.zone(i).word(),
                    sentences.end(i) - sentences.first(i),
                    joined.substring(sentences.from(i), sentences.to(i)),
                    sentences.inParagraph(i)));
        }
    }

    private void mentions(int[] ordinals) {
        Hits hits = reading.hits();
        int end = limited(hits.size(), MOST_MENTIONS, "mentions");
        Marks marks = reading.marks();
        int hit = 0;
        for (int sentence = 0; hit < end; sentence++) {
            int sentenceEnd = sentences.end(sentence);
            if (hits.first(hit) >= sentenceEnd) {
                continue;
            }
            long paragraph = sentences.paragraph(sentence);
            String zone = sentences.zone(sentence).word();
            int fieldFirst = sentences.fieldFirst(hits.first(hit));
            int fieldLast = sentences.fieldEnd(hits.first(hit)) - 1;
            long shift = sentences.position(fieldFirst) - fieldFirst;
            for (; hit < end && hits.first(hit) < sentenceEnd; hit++) {
                int first = hits.first(hit);
                int last = hits.last(hit);
                Term term = lexicon.term(hits.term(hit));
                int marked = marks.of(first, last);
                facts.add(new Mention(
                        lexicon.concept(hits.concept(hit)),
                        term.text(),
                        term.value(),
                        sentence,
                        paragraph,
                        zone,
                        first + shift,
                        last + shift,
                        ordinals[hit],
                        Marks.isNegated(marked),
                        Marks.isQuoted(marked),
                        first - fieldFirst,
                        fieldLast - last));
            }
        }
    }

    private void stated(List<?> given, String what) {
        facts.addAll(given.subList(0, limited(given.size(), MOST_STATED, what)));
    }

    private int limited(int size, int most, String what) {
        if (size > most) {
            issues.add(limit(most, what));
        }
        return Math.min(size, most);
    }

    private static Diagnostic limit(int most, String what) {
        return Diagnostic.warning("limit-reached", "Only the first " + most + " " + what + " became facts");
    }

    private static String text(@Nullable Attribute<String> attribute) {
        return attribute == null ? "" : attribute.value();
    }
}
