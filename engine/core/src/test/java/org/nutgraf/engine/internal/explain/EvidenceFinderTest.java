package org.nutgraf.engine.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Role;
import org.nutgraf.api.Span;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.EvidenceMention;
import org.nutgraf.engine.Offsets;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.annotate.Annotator;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.WordListParser;

class EvidenceFinderTest {
    private static final String INPUT =
            "  Envoy asks for rifles\n\nThe envoy  asked for rifles.\nRead more: Elsewhere\nHe wants rifles now. Nobody spoke.\n";

    private final Document document = Document.ofText("x", INPUT);
    private final ParsedArticle article = ParsedArticle.builder("v1")
            .headline(Attribute.of(Passage.of(INPUT, 0, 23), "line 1"))
            .body(List.of(
                    new BodyPart(Passage.of(INPUT, 24, 54), false),
                    new BodyPart(Passage.of(INPUT, 75, INPUT.length()), false)))
            .build();
    private final Annotation annotation = new Annotator(Lexicon.of(List.of(
                    WordListParser.parse("weapons.txt", "weapons", "rifles\n").list())))
            .annotate(article, "test", null);
    private final Places input = Places.of(
            annotation.text(),
            document,
            new ParseResult(List.of(article), INPUT, List.of(new Span(0, INPUT.length(), Role.PARAGRAPH)), List.of()));

    @Test
    void evidenceIsTheVerySliceOfTheInput() {
        List<Evidence> found = finder(Map.of()).find(mentions());

        assertThat(input.offsets()).isEqualTo(Offsets.INPUT);
        assertThat(found)
                .extracting(Evidence::text)
                .containsExactly("Envoy asks for rifles", "The envoy  asked for rifles.", "He wants rifles now.");
        for (Evidence evidence : found) {
            assertThat(INPUT.substring(evidence.from(), evidence.to())).isEqualTo(evidence.text());
            for (EvidenceMention mention : evidence.mentions()) {
                assertThat(INPUT.substring(mention.from(), mention.to())).isEqualTo("rifles");
            }
        }
        assertThat(found).extracting(Evidence::zone).startsWith("headline", "lead");
    }

    @Test
    void aDetachedHeadlineMovesAllOffsetsIntoTheText() {
        ParsedArticle detached = article.toBuilder()
                .headline(Attribute.of(Passage.detached("Envoy asks"), "title"))
                .build();
        Annotation other = new Annotator(Lexicon.empty()).annotate(detached, "test", null);
        Places places = Places.of(
                other.text(),
                document,
                new ParseResult(
                        List.of(detached), INPUT, List.of(new Span(0, INPUT.length(), Role.PARAGRAPH)), List.of()));

        assertThat(places.offsets()).isEqualTo(Offsets.TEXT);
    }

    @Test
    void aCountStandsWhereItsMentionsStand() {
        ConceptCount count = new ConceptCount("weapons", "headline", 1, 1, 250, 1);

        assertThat(finder(Map.of()).find(List.of(count)))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).isEqualTo("Envoy asks for rifles"));
    }

    @Test
    void mentionsOfOneSentenceAreGatheredInTextOrder() {
        List<Object> facts = new ArrayList<>(mentions());
        facts.addAll(mentions());
        facts.add(new Relation("request", "PK", "US", "weapons", 1));

        List<Evidence> found = finder(Map.of()).find(facts);

        assertThat(found).hasSize(3);
        assertThat(found.get(1).mentions()).hasSize(1);
    }

    @Test
    void factsWithoutAPlaceShowTheFirstSentence() {
        Article fact = (Article) annotation.facts().stream()
                .filter(Article.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(finder(Map.of()).find(List.of(fact))).singleElement().satisfies(e -> {
            assertThat(e.sentence()).isZero();
            assertThat(e.mentions()).isEmpty();
        });
    }

    @Test
    void aDerivedFactStandsOnWhatItWasDerivedFrom() {
        Relation top = new Relation("top", "", "", "", 1);
        Relation request = new Relation("request", "PK", "US", "weapons", 1);
        Mention mention = mentions().get(1);

        assertThat(finder(Map.of(request, List.of(top, mention), top, List.of(request)))
                        .find(List.of(request)))
                .singleElement()
                .satisfies(e -> assertThat(e.mentions())
                        .extracting(EvidenceMention::text)
                        .containsExactly("rifles"));
    }

    @Test
    void whatOneRuleReliedOnIsNotShownForAnother() {
        Random random = new Random(5);
        List<Object> all = new ArrayList<>(annotation.facts());
        EvidenceFinder shared = finder(Map.of());
        for (int round = 0; round < 500; round++) {
            Collections.shuffle(all, random);
            List<Object> facts = all.subList(0, random.nextInt(all.size() + 1));
            assertThat(shared.find(facts))
                    .as(facts.toString())
                    .isEqualTo(finder(Map.of()).find(facts));
            int half = facts.size() / 2;
            shared.rely(facts.subList(half, facts.size()));
            shared.rely(facts.subList(0, half));
            assertThat(shared.take())
                    .as("in whatever order")
                    .isEqualTo(finder(Map.of()).find(facts));
        }
    }

    private EvidenceFinder finder(Map<Object, List<Object>> reasons) {
        return new EvidenceFinder(annotation, input, fact -> reasons.getOrDefault(fact, List.of()));
    }

    private List<Mention> mentions() {
        return annotation.facts().stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .toList();
    }
}
