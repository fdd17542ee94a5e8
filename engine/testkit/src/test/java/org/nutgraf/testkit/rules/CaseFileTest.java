package org.nutgraf.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.engine.Nutgraf;

class CaseFileTest {
    /** Everything that means something to YAML, a terminal or a decoder. */
    private static final String HOSTILE =
            "- fire: \"it's\" 'so' #no {a: [b]} & *c !d | > % @ ` \\ \t\u0000\u0007\u0085\u2028\uFEFF\uD83D\uDD25\uD800 ---";

    @TempDir
    static Path rules;

    private static Nutgraf nutgraf;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void loadRules() throws IOException {
        Files.writeString(rules.resolve("categories.yaml"), """
                categories:
                  - id: fire
                    label: Fire
                    definition: "Something burns."
                    threshold: 0.5
                """);
        Files.writeString(rules.resolve("tags.txt"), "town\n");
        Files.createDirectories(rules.resolve("town/words"));
        Files.writeString(rules.resolve("town/words/blaze.txt"), "fire\n");
        Files.writeString(rules.resolve("town/fire.drl"), """
                package rules.town
                import org.nutgraf.api.fact.*

                rule "FIRE-0010 a fire in the headline"
                    @Category("fire") @Weight(0.6) @Status("stable") @Lang("any") @Tags("town")
                when
                    Mention(concept == "blaze", zone == "headline")
                then
                end
                """);
        nutgraf = Nutgraf.builder().rules(rules).experimental(true).build();
    }

    @AfterAll
    static void close() {
        nutgraf.close();
    }

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("fire.test.yaml");
    }

    @Test
    void beginsAFileWithEverythingThatACaseCanState() throws IOException {
        ParsedArticle article = article("Fire in the mill", "It burnt.", "It was put out.").toBuilder()
                .dek(Attribute.of(Passage.detached("Nobody hurt"), "test"))
                .agency(Attribute.of("PTI", "test"))
                .section(Attribute.of("Town", "test"))
                .language(Attribute.of("en", "test"))
                .published(Attribute.of("2024-06-29", "test"))
                .url(Attribute.of("https://example.org/1", "test"))
                .dateline(Attribute.of(new PrintedDateline("MILLTOWN", List.of("Milltown"), null, null), "test"))
                .keywords(List.of("mill"))
                .build();

        CaseOutcome outcome = add(draft("northwire", article));

        assertThat(outcome.failures()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo("""
                cases:
                  # gained fire: 0.00 → 0.60
                  - name: "Fire in the mill"
                    article:
                      headline: "Fire in the mill"
                      dek: "Nobody hurt"
                      body:
                        - "It burnt."
                        - "It was put out."
                      source: "northwire"
                      language: "en"
                      agency: "PTI"
                      section: "Town"
                      published: "2024-06-29"
                      dateline:
                        - "Milltown"
                      keywords:
                        - "mill"
                      url: "https://example.org/1"
                    expect:
                      categories: [fire]
                      rules: [FIRE-0010]
                """);
    }

    @Test
    void keepsCommentsAndLayoutAndGivesEveryCaseItsOwnName() throws IOException {
        String before = """
                # why these cases are here
                cases:
                - name: Fire in the mill   # the first
                  article: {headline: "Fire", body: [It burnt.]}
                  expect: {categories: [fire]}
                # the end""";
        Files.writeString(file, before);

        add(draft("generic", article("Fire in the mill", "It burnt.")));
        CaseOutcome third = add(draft("generic", article("Fire in the mill", "It burnt.")));

        assertThat(Files.readString(file))
                .startsWith(before + "\n# gained fire")
                .contains("\n- name: \"Fire in");
        assertThat(third.ruleCase().name()).isEqualTo("Fire in the mill (3)");
        assertThat(cases())
                .hasSize(3)
                .allSatisfy(each ->
                        assertThat(RuleCases.run(nutgraf, each).failures()).isEmpty());
    }

    @Test
    void keepsTheLineEndsOfTheFile() throws IOException {
        Files.writeString(
                file, "cases:\r\n  - name: a\r\n    article: {headline: Fire}\r\n    expect: {rules: [FIRE-0010]}\r\n");

        add(draft("generic", article("Fire in the mill", "It burnt.")));

        assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n");
        assertThat(cases()).hasSize(2);
    }

    @Test
    void noTextBecomesStructure() throws IOException {
        CaseOutcome outcome = add(draft("generic", article("Fire " + HOSTILE, HOSTILE)));

        assertThat(outcome.failures()).isEmpty();
        assertThat(cases()).singleElement().satisfies(each -> {
            CaseArticle read = each.article();
            assertThat(read).isNotNull();
            assertThat(read.article().headlineText())
                    .startsWith("Fire - fire: \"it's\" 'so' #no {a: [b]} & *c !d | > % @ ` \\")
                    .endsWith("\uD83D\uDD25\uD800 ---");
            assertThat(each.expect().categories()).containsExactly("fire");
        });
    }

    @Test
    void aCaseThatDoesNotPassIsNotKept() {
        CaseOutcome outcome = add(draft("generic", article("Goat in the mill", "It ate.")));

        assertThat(outcome.failures()).anyMatch(failure -> failure.contains("expected category fire"));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatCannotTakeACaseStaysAsItIs() throws IOException {
        CaseDraft draft = draft("generic", article("Fire in the mill", "It burnt."));
        for (String content :
                List.of("cases: []\n", "cases: [\n", "- a\n", "cases:\n  - name: a\n...\n", "other: 1\n")) {
            Files.writeString(file, content);

            assertThatThrownBy(() -> add(draft))
                    .as(content)
                    .isInstanceOf(NutgrafException.class)
                    .hasMessageContaining("fire.test.yaml");
            assertThat(file).hasContent(content);
        }
    }

    private CaseOutcome add(CaseDraft draft) {
        return new CaseFile(file, "town/fire.test.yaml").add(draft, nutgraf);
    }

    private List<RuleCase> cases() {
        RuleCases read = RuleCases.read(folder, "town");
        assertThat(read.problems()).isEmpty();
        return read.cases();
    }

    private static CaseDraft draft(String source, ParsedArticle article) {
        return new CaseDraft(
                "gained fire: 0.00 → 0.60",
                source,
                article,
                new RuleCase.Claims(List.of("fire"), List.of("FIRE-0010"), List.of()),
                new RuleCase.Claims(List.of(), List.of(), List.of()));
    }

    private static ParsedArticle article(String headline, String... paragraphs) {
        return ParsedArticle.builder("test")
                .headline(Attribute.of(Passage.detached(headline), "test"))
                .body(List.of(paragraphs).stream()
                        .map(text -> new BodyPart(Passage.detached(text), false))
                        .toList())
                .build();
    }
}
