package org.nutgraf.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.ParsedArticle;

class CaseReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryAttributeOfAnInlineArticle() throws IOException {
        RuleCases cases = read("""
                cases:
                  - name: envoy asks for rifles
                    article:
                      headline: Envoy asks for rifles
                      dek: He needs them
                      body: |
                        First paragraph
                        goes on.

                        Second one.
                      source: gazette
                      language: en
                      agency: PTI
                      section: World
                      published: 2024-06-29
                      dateline: [Washington, Islamabad]
                      keywords: [defence]
                      url: https://example.org/1
                    expect: {categories: [arms-request], rules: [ARMS-0010], evidence: ["asks for rifles"]}
                    forbid: {categories: [arms-transfer]}
                    known-failing: not yet
                """);

        assertThat(cases.problems()).isEmpty();
        RuleCase only = cases.cases().get(0);
        assertThat(only.displayName()).isEqualTo("rules/x.test.yaml › envoy asks for rifles");
        assertThat(only.line()).isEqualTo(2);
        assertThat(only.knownFailing()).isEqualTo("not yet");
        assertThat(only.expect().evidence()).containsExactly("asks for rifles");
        assertThat(only.forbid().categories()).containsExactly("arms-transfer");
        assertThat(only.article().source()).isEqualTo("gazette");
        ParsedArticle article = only.article().article();
        assertThat(article.headlineText()).isEqualTo("Envoy asks for rifles");
        assertThat(article.body())
                .extracting(BodyPart::text)
                .containsExactly("First paragraph goes on.", "Second one.");
        assertThat(article.published().value()).isEqualTo("2024-06-29");
        assertThat(article.dateline().value().places()).containsExactly("Washington", "Islamabad");
    }

    @Test
    void reportsEveryDefectWithItsPlaceAndKeepsTheGoodCases() throws IOException {
        RuleCases cases = read("""
                cases:
                  - name: good
                    article: {body: [One.]}
                    expect: {categories: [courts]}
                  - name: misspelt key
                    artikel: {body: [One.]}
                    expect: {categories: [courts]}
                  - name: good
                    article: {body: [Two.]}
                    forbid: {categories: [courts]}
                  - name: says nothing
                    article: {body: [Three.]}
                  - name: no such file
                    file: missing.txt
                    expect: {categories: [courts]}
                """);

        assertThat(cases.cases()).extracting(RuleCase::name).containsExactly("good");
        assertThat(cases.problems())
                .extracting(Diagnostic::toString)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .startsWith("rules/x.test.yaml:6:5")
                                .contains("Unknown key 'artikel'")
                                .contains("Known: name, article"),
                        text -> assertThat(text)
                                .startsWith("rules/x.test.yaml:5:5")
                                .contains("either 'article' or 'file'"),
                        text -> assertThat(text)
                                .startsWith("rules/x.test.yaml:8:5")
                                .contains("already named 'good'"),
                        text -> assertThat(text)
                                .startsWith("rules/x.test.yaml:11:5")
                                .contains("at least one of"),
                        text -> assertThat(text)
                                .startsWith("rules/x.test.yaml:13:5")
                                .contains("missing.txt"));
    }

    @Test
    void reportsWhatIsNotYaml() throws IOException {
        RuleCases cases = read("cases:\n  - name: [open\n");

        assertThat(cases.cases()).isEmpty();
        assertThat(cases.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("case-yaml");
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void filtersByFileNameRuleAndCategoryAndRefusesWhatSelectsNothing() throws IOException {
        RuleCases cases = read("""
                cases:
                  - name: first
                    article: {body: [One.]}
                    expect: {rules: [COUR-0010]}
                  - name: second
                    article: {body: [Two.]}
                    forbid: {categories: [courts]}
                """);

        assertThat(cases.filter("COUR-0010").cases()).extracting(RuleCase::name).containsExactly("first");
        assertThat(cases.filter("courts").cases()).extracting(RuleCase::name).containsExactly("second");
        assertThat(cases.filter("x.test.yaml").cases()).hasSize(2);
        assertThatThrownBy(() -> cases.filter("COUR-0099"))
                .isInstanceOf(NutgrafException.class)
                .hasMessageContaining("COUR-0099");
    }

    private RuleCases read(String yaml) throws IOException {
        Files.writeString(folder.resolve("x.test.yaml"), yaml);
        return RuleCases.read(folder, "rules");
    }
}
