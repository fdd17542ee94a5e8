package org.nutgraf.engine.internal.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Dateline;
import org.nutgraf.api.fact.Keyword;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.api.fact.WireStatus;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.fact.Facts;

/** Writes down what was read as facts, in a fixed order and bounded number. */
final class FactWriter {
    private static final int MOST_SENTENCES = 5_000;
    private static final int MOST_MENTIONS = 20_000;
    private static final int MOST_STATED = 1_000;

    private final Lexicon lexicon;
    private final ParsedArticle article;
    private final Reading reading;
    private final Sentences sentences;
    private final Facts.Builder facts;
    private final List<Diagnostic> issues = new ArrayList<>(0);

    FactWriter(Lexicon lexicon, ParsedArticle article, Reading reading) {
        this.lexicon = lexicon;
        this.article = article;
        this.reading = reading;
        this.sentences = reading.sentences();
        this.facts =
                new Facts.Builder(64 + sentences.size() + 3 * reading.hits().size());
    }

    Annotation write(String source, @Nullable String captured) {
        facts.add(article(source, captured));
        wireStatus();
        datelines();
        stated(article.bylines(), Attribute::value, "bylines");
        stated(article.subjects(), "subjects");
        stated(article.keywords(), Keyword::new, "keywords");
        sentences();
        facts.addAll(reading.quotes().facts());
        concepts();
        facts.addAll(reading.figures().facts());
        stated(article.comments(), "comments");
        if (reading.quotes().limited()) {
            issues.add(limit(reading.quotes().facts().size(), "quotes"));
        }
        if (reading.figures().limited()) {
            issues.add(limit(reading.figures().facts().size(), "figures"));
        }
        return new Annotation(reading, facts.build(), issues);
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
                text(captured),
                text(article.url()),
                text(article.slug()),
                reading.words(),
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
        String agency = text(dateline.value().agency());
        stated(dateline.value().places(), place -> new Dateline(place, country(place), agency), "datelines");
    }

    private String country(String place) {
        String country = lexicon.value("place", place);
        return text(country == null ? lexicon.value("state", place) : country);
    }

    private void sentences() {
        int size = limited(sentences.size(), MOST_SENTENCES, "sentences");
        facts.add(Sentence.class, size, this::sentence, null);
    }

    private Sentence sentence(int i) {
        return new Sentence(
                i,
                sentences.paragraph(i),
                sentences.zone(i).word(),
                sentences.end(i) - sentences.first(i),
                reading.text().joined().substring(sentences.from(i), sentences.to(i)),
                sentences.inParagraph(i));
    }

    /** All hits count, also those that are too many to become facts. */
    private void concepts() {
        Hits hits = reading.hits();
        int size = limited(hits.size(), MOST_MENTIONS, "mentions");
        HitsByConcept all = new HitsByConcept(hits, lexicon, hits.size());
        HitsByConcept some = size < hits.size() ? new HitsByConcept(hits, lexicon, size) : all;
        Mentions mentions = new Mentions(lexicon, reading, some);
        facts.add(Mention.class, size, mentions::mention, some.groups(facts.size()));
        Counts counts = new Counts(lexicon, reading, all);
        facts.add(ConceptCount.class, counts.size(), counts::count, counts.groups(facts.size()));
    }

    private void stated(List<?> given, String what) {
        stated(given, fact -> fact, what);
    }

    private <T> void stated(List<T> given, Function<T, ?> fact, String what) {
        int end = limited(given.size(), MOST_STATED, what);
        for (int i = 0; i < end; i++) {
            facts.add(fact.apply(given.get(i)));
        }
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

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
