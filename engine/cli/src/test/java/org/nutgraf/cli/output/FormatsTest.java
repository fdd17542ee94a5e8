package org.nutgraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.EvidenceMention;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Offsets;
import org.nutgraf.engine.ParserUsed;

class FormatsTest {
    private static final String SENTENCE = "The envoy asked for \"rifles\",\nboats and radars.";

    @Test
    void showsPeopleHeadlineOriginBarAndTheDecidingSentence() {
        assertThat(new TextFormat(Style.PLAIN, false).write(result())).isEqualTo("""
                        Envoy asks for "rifles", boats
                        gazette · PTI · 2025-03-14 18:42+05:30 · Colombo, New Delhi
                        inbox/a.txt

                          Arms request                       ████████████████████████▋      0.82
                            “The envoy asked for "rifles", boats and radars.”
                            ARMS-0010 one state asks another and 1 more rule

                        """);
    }

    @Test
    void showsWhatIsBelowItsThresholdOnRequest() {
        assertThat(new TextFormat(Style.PLAIN, true).write(result())).contains("Courts", "0.10 below");
    }

    @Test
    void marksTheWordsThatDecided() {
        assertThat(new TextFormat(Style.COLOURED, false).write(result()))
                .contains("\u001B[1;33masked\u001B[0m", "\u001B[1;33mrifles\u001B[0m");
    }

    @Test
    void fitsEightyColumns() {
        assertThat(new TextFormat(Style.PLAIN, true).write(result()).lines())
                .allSatisfy(line -> assertThat(Layout.columns(line)).isLessThanOrEqualTo(Layout.WIDTH));
    }

    @Test
    void writesOneCsvRowPerCategoryAndQuotesWhatNeedsIt() {
        CsvFormat csv = new CsvFormat(false);

        assertThat(csv.header()).isEqualTo("id,source,published,headline,category,score,rules\n");
        assertThat(csv.write(result()))
                .isEqualTo("inbox/a.txt,gazette,2025-03-14T18:42+05:30,\"Envoy asks for \"\"rifles\"\", boats\","
                        + "arms-request,0.82,ARMS-0010 ARMS-0020\n");
        assertThat(new CsvFormat(true).write(result()).lines()).hasSize(2);
    }

    @Test
    void writesACsvRowForAnArticleWithoutCategory() {
        assertThat(new CsvFormat(false).write(result(List.of()))).endsWith(",,,\n");
    }

    @Test
    void leavesErrorsToStandardErrorWhereAFormatHasNoPlaceForThem() {
        Classification failed = Classification.failed("x", new InputError("empty-input", "The document is empty."));

        assertThat(new CsvFormat(false).write(failed)).isEmpty();
        assertThat(new TextFormat(Style.PLAIN, false).write(failed)).isEmpty();
    }

    static Classification result() {
        CategoryScore arms = new CategoryScore(
                "arms-request",
                "Arms request",
                0.82,
                0.5,
                List.of(),
                List.of(fired("ARMS-0010", 0.8), fired("ARMS-0020", 0.3)));
        CategoryScore courts =
                new CategoryScore("courts", "Courts", 0.1, 0.5, List.of(), List.of(fired("COUR-0010", 0.1)));
        return result(List.of(arms, courts));
    }

    private static Classification result(List<CategoryScore> scores) {
        ParsedArticle article = ParsedArticle.builder("web-2024")
                .headline(Attribute.of(Passage.detached("Envoy asks for \"rifles\", boats"), "line 1"))
                .agency(Attribute.of("PTI", "line 2"))
                .published(Attribute.of("2025-03-14T18:42+05:30", "line 2"))
                .dateline(Attribute.of(
                        new PrintedDateline("Colombo/New Delhi", List.of("Colombo", "New Delhi"), null, null),
                        "line 3"))
                .build();
        return new Classification(
                "inbox/a.txt",
                null,
                new ParserUsed("gazette", "gazette", "1.0.0", "web-2024", 0.9),
                article,
                null,
                "en",
                Offsets.INPUT,
                scores,
                List.of(),
                "sha256:0",
                "1.0.0",
                List.of());
    }

    private static FiredRule fired(String id, double weight) {
        int asked = SENTENCE.indexOf("asked");
        int rifles = SENTENCE.indexOf("rifles");
        Evidence evidence = new Evidence(
                "lead",
                0,
                SENTENCE,
                100,
                100 + SENTENCE.length(),
                List.of(
                        new EvidenceMention("asking", "asked", 100 + asked, 105 + asked),
                        new EvidenceMention("weapons", "rifles", 100 + rifles, 106 + rifles)));
        return new FiredRule(id, "one state asks another", "defence/arms-request.drl", 6, weight, List.of(evidence));
    }
}
