package org.nutgraf.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Offsets;
import org.nutgraf.testkit.parser.RealData;

/** Five real documents, through the distribution's plugins and rules, to explained categories. */
class SeedsIT {
    private static final Set<String> FURNITURE = Set.of(
            "Telegram",
            "Top News",
            "Related Articles",
            "Latest Additions",
            "COMMENTS",
            "Replying to X",
            "Follow us on Google News",
            "Read more:",
            "Ad Blocker",
            "Comments are moderated",
            "Published in The Express Tribune");

    private static Path seeds;
    private static Nutgraf nutgraf;

    @BeforeAll
    static void load() {
        seeds = RealData.at("seeds");
        nutgraf = Distribution.engine();
    }

    @AfterAll
    static void close() {
        if (nutgraf != null) {
            nutgraf.close();
        }
    }

    @Test
    void udayavaniOnARequestForSmallArms() {
        Classification result = classify("udayavani-pakistan-seeks-small-arms.txt");
        ParsedArticle article = result.article();

        assertThat(result.parser().id()).isEqualTo("udayavani");
        assertThat(article.headlineText())
                .isEqualTo("Pakistan seeks small arms from US for ‘Operation Azm-i-Istehkam’");
        assertThat(article.agency().value()).isEqualTo("PTI");
        assertThat(article.published().value()).isEqualTo("2024-06-29T17:17+05:30");
        assertThat(places(article)).containsExactly("Washington", "Islamabad");
        assertThat(body(article).get(0)).startsWith("Pakistan’s ambassador");
        assertThat(last(body(article))).endsWith("he added.");
        assertCategories(
                result,
                Set.of("arms-request", "counter-terrorism-policy", "bilateral-diplomacy", "defence-cooperation"),
                Set.of("counter-terrorism-operation", "human-rights", "terrorist-attack"));
    }

    @Test
    void expressTribuneOnTheHaqqanis() {
        Classification result = classify("express-tribune-haqqanis-no-exception.txt");
        ParsedArticle article = result.article();

        assertThat(result.parser().id()).isEqualTo("express-tribune");
        assertThat(article.headlineText())
                .isEqualTo("Haqqanis no exception: Operation targeting all militants, US told");
        assertThat(article.dek().value().text()).startsWith("The message is conveyed to Dobbins");
        assertThat(article.bylines())
                .singleElement()
                .satisfies(b -> assertThat(b.value().name()).isEqualTo("Kamran Yousaf"));
        assertThat(article.published().value()).isEqualTo("2014-07-21");
        assertThat(article.printed().value()).isEqualTo("2014-07-22");
        assertThat(article.dateline().value().text()).isEqualTo("ISLAMABAD");
        assertThat(places(article)).containsExactly("Islamabad");
        assertThat(article.comments()).hasSize(2);
        assertCategories(
                result,
                Set.of("bilateral-diplomacy", "counter-terrorism-operation"),
                Set.of("counter-terrorism-policy", "border-security", "defence-cooperation"));
    }

    @Test
    void dunyaNewsOnAVision() {
        Classification result = classify("dunya-news-vision-not-operation.txt");
        ParsedArticle article = result.article();

        assertThat(result.parser().id()).isEqualTo("dunya-news");
        assertThat(result.parser().score()).isBetween(0.31, 0.39);
        assertThat(article.headlineText())
                .isEqualTo("Azm-e-Istehkam not an operation, but a vision to assert state authority");
        assertThat(body(article)).noneMatch(p -> p.contains("not an operation, but a vision"));
        assertThat(article.section().value()).isEqualTo("Pakistan");
        assertThat(article.dek().value().text()).startsWith("Strategy aims to establish authority");
        assertThat(article.bylines())
                .singleElement()
                .satisfies(b -> assertThat(b.value().name()).isEqualTo("Adeel Warraich"));
        assertThat(places(article)).containsExactly("Islamabad");
        assertCategories(
                result,
                Set.of(
                        "counter-terrorism-policy",
                        "counter-terrorism-operation",
                        "terrorism-justice",
                        "extremism-prevention"),
                Set.of("crime", "terrorist-attack", "domestic-politics"));
    }

    @Test
    void newsGuruOnAnApprovedOperation() {
        Classification result = classify("newsguru-operation-approved.txt");
        ParsedArticle article = result.article();

        assertThat(article.headlineText())
                .isEqualTo("Operation Azm-E-Istehkam Approved To Intensify Anti-Terrorism Efforts");
        assertThat(body(article).get(0)).startsWith("Prime Minister Shehbaz Sharif on Saturday authorized");
        assertCategories(
                result,
                Set.of("counter-terrorism-policy", "protection-of-foreign-nationals"),
                Set.of("counter-terrorism-operation", "extremism-prevention", "terrorism-justice", "terrorist-attack"));
    }

    @Test
    void aryNewsOnAmericanSupport() {
        Classification result = classify("ary-news-us-supports-operation.txt");
        ParsedArticle article = result.article();

        assertThat(result.captured()).isEqualTo("2024-06-27");
        assertThat(article.published()).isNull();
        assertThat(body(article).get(0)).startsWith("The United States (US) has voiced its support");
        assertThat(article.body())
                .filteredOn(BodyPart::subhead)
                .extracting(BodyPart::text)
                .containsExactly("Operation Azm-e-Istehkam");
        assertCategories(
                result,
                Set.of("counter-terrorism-policy", "bilateral-diplomacy"),
                Set.of("counter-terrorism-operation", "defence-cooperation", "human-rights"));
    }

    @Test
    void noFurnitureOfAnyPageIsInAnyBody() {
        for (Classification result : all()) {
            for (String paragraph : body(result.article())) {
                assertThat(FURNITURE).as(result.id()).noneMatch(paragraph::contains);
            }
        }
    }

    @Test
    void everyDecisionPointsAtTheVeryCharactersOfTheInput() {
        for (Classification result : all()) {
            String input = new String(RawDocument.of(Path.of(result.id())).bytes(), UTF_8);
            String text = result.offsets() == Offsets.INPUT ? input : Distribution.joined(result.article());
            for (CategoryScore category : result.categories()) {
                for (FiredRule rule : category.rules()) {
                    assertThat(rule.evidence()).as(rule.id()).isNotEmpty();
                    for (Evidence evidence : rule.evidence()) {
                        assertThat(text.substring(evidence.from(), evidence.to()))
                                .isEqualTo(evidence.text());
                        evidence.mentions()
                                .forEach(m -> assertThat(text.substring(m.from(), m.to()))
                                        .isEqualTo(m.text()));
                    }
                }
            }
        }
    }

    @Test
    void theOrderOfDocumentsChangesNothing() {
        Map<String, String> expected = new HashMap<>();
        all().forEach(result -> expected.put(result.id(), result.toJson()));
        List<Path> files = new ArrayList<>(files());
        Random random = new Random(5);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(files, random);
            files.parallelStream()
                    .flatMap(file -> nutgraf.classify(RawDocument.of(file)).stream())
                    .forEach(result -> assertThat(result.toJson()).isEqualTo(expected.get(result.id())));
        }
    }

    private static void assertCategories(Classification result, Set<String> must, Set<String> may) {
        List<String> found = result.categories().stream().map(CategoryScore::id).toList();
        assertThat(found).containsAll(must);
        assertThat(found).allMatch(id -> must.contains(id) || may.contains(id));
    }

    private static List<Path> files() {
        return Distribution.files(seeds);
    }

    private static List<Classification> all() {
        return files().stream()
                .flatMap(file -> nutgraf.classify(RawDocument.of(file)).stream())
                .toList();
    }

    private static Classification classify(String name) {
        List<Classification> results = nutgraf.classify(RawDocument.of(seeds.resolve(name)));
        assertThat(results).singleElement().satisfies(r -> assertThat(r.error()).isNull());
        return results.get(0);
    }

    private static List<String> body(ParsedArticle article) {
        return article.body().stream().map(BodyPart::text).toList();
    }

    private static List<String> places(ParsedArticle article) {
        PrintedDateline dateline = article.dateline().value();
        return dateline.places();
    }

    private static String last(List<String> paragraphs) {
        return paragraphs.get(paragraphs.size() - 1);
    }
}
