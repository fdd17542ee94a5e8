package org.nutgraf.engine.internal.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.api.fact.Comment;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Dateline;
import org.nutgraf.api.fact.Keyword;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.api.fact.WireStatus;

final class AnnotatorTest {
    private final Articles articles = new Articles("place", "Islamabad => PK\nWashington => US\n")
            .and("weapons", "small arms\nguns\n")
            .and("asking", "~seek\n~urge\n");

    @Test
    void statesTheArticle() {
        Annotation annotation = articles.annotate(
                Articles.story("Envoy seeks small arms", "One line", "The envoy spoke. He left.", "More.")
                        .agency(Attribute.of("PTI", "line 2"))
                        .published(Attribute.of("2024-06-29", "line 2"))
                        .build());
        assertThat(facts(annotation, Article.class))
                .containsExactly(new Article(
                        "test",
                        "en",
                        "PTI",
                        "",
                        "",
                        "Envoy seeks small arms",
                        "2024-06-29",
                        "",
                        "",
                        "2024-07-01",
                        "",
                        "",
                        12,
                        5,
                        2));
    }

    @Test
    void numbersSentencesAndParagraphsThroughTheZones() {
        Annotation annotation =
                articles.annotate(Articles.story("Envoy seeks arms", "One line", "The envoy spoke. He left.", "More.")
                        .build());
        assertThat(facts(annotation, Sentence.class))
                .containsExactly(
                        new Sentence(0, -2, "headline", 3, "Envoy seeks arms", 0),
                        new Sentence(1, -1, "dek", 2, "One line", 0),
                        new Sentence(2, 0, "lead", 3, "The envoy spoke.", 0),
                        new Sentence(3, 0, "lead", 2, "He left.", 1),
                        new Sentence(4, 1, "lead", 1, "More.", 0));
    }

    @Test
    void mentionsTermsWithTheirPlace() {
        Annotation annotation = articles.annotate(Articles.story(
                        "Envoy seeks small arms",
                        null,
                        "The envoy of Islamabad urged Washington on.",
                        "He sought guns.")
                .build());
        assertThat(facts(annotation, Mention.class))
                .containsExactly(
                        new Mention("asking", "seek", "seek", 0, -2, "headline", 1, 1, 0, false, false, 1, 2),
                        new Mention(
                                "weapons", "small arms", "small arms", 0, -2, "headline", 2, 3, 0, false, false, 2, 0),
                        new Mention("place", "Islamabad", "PK", 1, 0, "lead", 107, 107, 0, false, false, 3, 6),
                        new Mention("asking", "urge", "urge", 1, 0, "lead", 108, 108, 1, false, false, 4, 5),
                        new Mention("place", "Washington", "US", 1, 0, "lead", 109, 109, 1, false, false, 5, 4),
                        new Mention("weapons", "guns", "guns", 2, 1, "lead", 113, 113, 1, false, false, 9, 0));
        assertThat(facts(annotation, Mention.class))
                .extracting(mention ->
                        annotation.range(mention).of(annotation.text().joined()))
                .containsExactly("seeks", "small arms", "Islamabad", "urged", "Washington", "guns");
    }

    @Test
    void countsConceptsPerZoneAndInAll() {
        Annotation annotation = articles.annotate(
                Articles.story("Guns", null, "Guns and small arms and guns.").build());
        assertThat(facts(annotation, ConceptCount.class))
                .containsExactly(
                        new ConceptCount("weapons", "headline", 1, 1, 1000, 1),
                        new ConceptCount("weapons", "lead", 3, 2, 500, 2),
                        new ConceptCount("weapons", "all", 4, 2, 4000.0 / 7, 2));
    }

    @Test
    void countsValuesOnceHoweverTheyAreSpelt() {
        Annotation annotation = new Articles("state", "Pakistan => PK\nIslamabad => PK\nWashington => US\n")
                .annotate("Islamabad wrote. Pakistan waits for Washington.");
        assertThat(facts(annotation, ConceptCount.class))
                .filteredOn(count -> count.zone().equals("all"))
                .extracting(ConceptCount::distinct, ConceptCount::distinctValues)
                .containsExactly(tuple(3L, 2L));
    }

    @Test
    void measuresFromStartAndEndOfEachField() {
        Annotation annotation = articles.annotate(
                Articles.story("Small arms come", "Guns too", "They say guns.", "Guns and small arms.")
                        .build());
        assertThat(facts(annotation, Mention.class))
                .extracting(Mention::zone, Mention::fromStart, Mention::fromEnd)
                .containsExactly(
                        tuple("headline", 0L, 1L),
                        tuple("dek", 0L, 1L),
                        tuple("lead", 2L, 4L),
                        tuple("lead", 3L, 3L),
                        tuple("lead", 5L, 0L));
    }

    @Test
    void statesWhatTheDocumentStates() {
        Annotation annotation = articles.annotate(Articles.story("Title", null, "Text.")
                .dateline(Attribute.of(
                        new PrintedDateline("WASHINGTON/Lahore", List.of("Washington", "Lahore"), null, "AFP"),
                        "line 3"))
                .bylines(List.of(Attribute.of(new Byline("Adil Khan", "Correspondent"), "line 1")))
                .keywords(List.of("arms"))
                .subjects(List.of(new Subject("medtop", "1", "war")))
                .comments(List.of(new Comment("a", "guns guns")))
                .urgency(Attribute.of(3, "header"))
                .status(ItemStatus.USABLE)
                .build());
        assertThat(annotation.facts())
                .contains(
                        new Dateline("Washington", "US", "AFP"),
                        new Dateline("Lahore", "", "AFP"),
                        new Byline("Adil Khan", "Correspondent"),
                        new Keyword("arms"),
                        new Subject("medtop", "1", "war"),
                        new Comment("a", "guns guns"),
                        new WireStatus("usable", 3, ""));
        assertThat(facts(annotation, Mention.class)).isEmpty();
    }

    @Test
    void saysNothingOfTheWireForOtherArticles() {
        assertThat(facts(articles.annotate(Articles.story("T", null, "Text.").build()), WireStatus.class))
                .isEmpty();
    }

    @Test
    void followsADeclaredLanguage() {
        ParsedArticle article = Articles.story("Headline of the day", null, "This is the text of it and that is all.")
                .language(Attribute.of("EN-gb", "meta"))
                .build();
        assertThat(articles.annotate(article).language()).isEqualTo("en");
        assertThat(articles.annotate(article.toBuilder()
                                .language(Attribute.of("?", "meta"))
                                .build())
                        .language())
                .isEqualTo("en");
    }

    @Test
    void annotatesAnArticleWithoutAnything() {
        Annotation annotation = articles.annotate(ParsedArticle.builder("empty").build());
        assertThat(annotation.facts()).hasSize(1);
        assertThat(annotation.sentences()).isZero();
    }

    static <T> List<T> facts(Annotation annotation, Class<T> type) {
        return annotation.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
