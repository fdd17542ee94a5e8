package org.nutgraf.engine.internal.eql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.api.Diagnostic;

class EqlTranslationTest {
    @Test
    void writesRulesListsAndCategories() {
        EqlTranslation translation = new EqlTranslation(null, "imported");
        translation.add("q.json", """
                {"rules": [{"name": "High Water - 20000149", "topicId": "medtop:20000149",
                  "query": "(and (or (title any \\"flood floods\\") (body adj/stemming \\"high water\\") (title = \\"del*\\")) (not (title = \\"film\\")))"}]}
                """);

        assertThat(translation.problems()).isEmpty();
        assertThat(translation.files())
                .containsOnlyKeys(
                        "categories.yaml",
                        "imported/high-water.drl",
                        "imported/words/high-water-1.txt",
                        "imported/words/high-water-2.txt",
                        "imported/words/high-water-3.txt")
                .containsEntry("imported/words/high-water-1.txt", "flood\nfloods\ndel*\n")
                .containsEntry("imported/words/high-water-2.txt", "~high water\n");
        assertThat(translation.files().get("categories.yaml"))
                .contains("- id: high-water\n", "label: \"High Water\"", "mediaTopics: [\"20000149\"]");
        assertThat(translation.files().get("imported/high-water.drl")).isEqualTo("""
                package rules.imported

                import org.nutgraf.api.fact.*

                rule "HIGH-0010 High Water"
                    @Category("high-water") @Weight(0.8) @Status("stable")
                when
                    (exists Mention(concept == "high-water-1", zone == "headline") or exists Mention(concept == "high-water-2", zone in ("lead", "body")))
                    not Mention(concept == "high-water-3", zone == "headline")
                then
                end
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(title any \"a\"                             | 1  | eql-syntax",
                "(title any a) b                              | 15 | eql-syntax",
                "(and)                                        | 1  | eql-syntax",
                "(or // rivers (title any x) (title any y))   | 5  | eql-syntax",
                "(or (slug any x) (title any y))              | 5  | eql-field",
                "(title adj/regexp \"a.b\")                   | 12 | eql-modifier",
                "(title any \"car riv* tree b*t\")            | 27 | eql-wildcard",
                "(title == x)                                 | 1  | eql-relation",
                "(prox/unit=word/distance<3 (title any a) (body any b)) | 1 | eql-fields",
                "(prox/unit=word/distance<x (title any a) (title any b)) | 17 | eql-number",
                "(prox/unit=sentence/distance=2 (title any a) (title any b)) | 1 | eql-proximity",
                "(or/count=2 (title any a))                   | 5  | eql-count",
                "(prox/ordered (title any a) (and (title any b) (title any c))) | 29 | eql-operand",
                "(not (prox/unit=word/distance>0 (title any a) (title adj \"a b\"))) | 1 | eql-negation"
            })
    void leavesOutWhatCannotBeSaidAndTellsWhere(String query, int column, String code) {
        EqlTranslation translation = new EqlTranslation("floods", "imported");
        translation.add("q.eql", "\n" + query);

        assertThat(translation.files()).isEmpty();
        assertThat(translation.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.file()).isEqualTo("q.eql");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @Test
    void commentsMayStandBetweenAnyTwoParts() {
        String plain = "(and (or/count>=2 (title any \"a b\") (\"c\")) (not (title = d)))";
        String commented =
                "// of rivers // (and // not \"too) many // (or/count>=2// both //(title // its // any \"a b\")"
                        + " // // (\"c\") // these // ) // but // (not (title = d) // films // )) // end //";

        assertThat(translated(commented).problems()).isEmpty();
        assertThat(translated(commented).files()).isEqualTo(translated(plain).files());
        assertThat(translated("(title any \"a//b\")").problems()).isEmpty();
    }

    private static EqlTranslation translated(String query) {
        EqlTranslation translation = new EqlTranslation("floods", "imported");
        translation.add("q.eql", query);
        return translation;
    }

    @Test
    void countsColumnsOfEscapedQueriesInTheFile() {
        EqlTranslation translation = new EqlTranslation(null, "imported");
        translation.add("q.json", "{\"name\": \"x\",\n \"query\": \"(or (title any \\\"a\\\") (slug any b))\"}");

        assertThat(translation.problems()).extracting(Diagnostic::line).containsExactly(2);
        assertThat(translation.problems()).extracting(Diagnostic::column).containsExactly(34);
    }

    @Test
    void rubbishIsReportedAndNeverThrows() {
        Random random = new Random(3);
        String sound =
                "(or/count>=2 (title any/stemming \"a b*\") (prox/unit=word/distance<3/ordered (body = x) (body adj \"y z\")))";
        String pieces = "()\"/<>=*\\ anor//";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder(sound);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at,
                        Math.min(text.length(), at + random.nextInt(4)),
                        "" + pieces.charAt(random.nextInt(pieces.length())));
            }
            EqlTranslation translation = new EqlTranslation("x", "imported");
            try {
                translation.add("q.eql", text.toString());
            } catch (RuntimeException e) {
                fail(text.toString(), e);
            }
            assertThat(translation.files().isEmpty())
                    .isEqualTo(!translation.problems().isEmpty());
        }
    }
}
