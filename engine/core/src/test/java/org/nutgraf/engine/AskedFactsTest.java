package org.nutgraf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.api.RawDocument;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Quote;

/** Quotes and figures are read for whoever asks about them, and only then. */
class AskedFactsTest {
    private static final String PLAIN = "Mention(concept == \"weapons\")";
    private static final ParsedArticle STORY = ParsedArticle.builder("test")
            .body(List.of(
                    new BodyPart(Passage.detached("“We need 300 rifles at once,” the envoy said on Monday."), false)))
            .build();

    @TempDir
    Path rules;

    private Nutgraf nutgraf;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(rules.resolve("defence/words"));
        Files.writeString(rules.resolve("categories.yaml"), "- id: arms-request\n");
        Files.writeString(rules.resolve("defence/words/weapons.txt"), "rifles\n");
        rule(PLAIN);
        nutgraf = Nutgraf.builder().rules(rules).build();
    }

    @AfterEach
    void close() {
        nutgraf.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figure(value == 300, measure == \"\", noun == \"rifles\")",
                "Quote(speaker == \"the envoy\")",
                "exists (Quote($s : sentence) and Mention(concept == \"weapons\", sentence == $s))",
                "$f : Figure() Mention(concept == \"weapons\", firstToken == $f.lastToken + 1)",
                "Mention(quoted == true)"
            })
    void firesAsSoonAsAnEditAsks(String conditions) throws IOException {
        assertThat(fired()).containsExactly("ARMS-0010");
        rule(conditions);
        assertThat(nutgraf.reload()).noneMatch(Diagnostic::isError);
        assertThat(fired()).as(conditions).containsExactly("ARMS-0010");
        rule("not " + PLAIN);
        nutgraf.reload();
        assertThat(fired()).isEmpty();
    }

    @Test
    void staysSilentAboutWhatMustNotBe() throws IOException {
        rule(PLAIN + "\nnot (Mention(concept == \"weapons\", zone == \"headline\") or Figure(value == 300))");
        assertThat(nutgraf.reload()).noneMatch(Diagnostic::isError);
        assertThat(fired()).isEmpty();
    }

    @Test
    void nobodyKnowsWhatRulesWithCodeAsk() throws IOException {
        rule("accumulate(Figure($value : value); $figures : count($value); $figures > 0)");
        try (Nutgraf trusting = Nutgraf.builder().rules(rules).allowCode(true).build()) {
            assertThat(trusting.rules().diagnostics()).noneMatch(Diagnostic::isError);
            assertThat(trusting.classify("story", "test", STORY).categories()).isNotEmpty();
        }
    }

    @Test
    void showsThemWhenAllFactsAreAskedFor() {
        try (Nutgraf reading =
                Nutgraf.builder().rules(rules).parser(new StoryParser()).build()) {
            RawDocument document = RawDocument.of("story", "any".getBytes(StandardCharsets.UTF_8));
            assertThat(reading.facts(document).get(0).given())
                    .filteredOn(fact -> fact instanceof Quote || fact instanceof Figure)
                    .extracting(fact -> fact instanceof Quote quote ? quote.speaker() : ((Figure) fact).noun())
                    .containsExactly("the envoy", "rifles");
        }
    }

    private List<String> fired() {
        return nutgraf.classify("story", "test", STORY).categories().stream()
                .flatMap(category -> category.rules().stream())
                .map(FiredRule::id)
                .toList();
    }

    private void rule(String conditions) throws IOException {
        Files.writeString(
                rules.resolve("defence/arms-request.drl"),
                "package rules.defence\nimport org.nutgraf.api.fact.*\n\nrule \"ARMS-0010 example\"\n"
                        + "    @Category(\"arms-request\") @Weight(0.5)\nwhen\n" + conditions + "\nthen\nend\n");
    }

    private static final class StoryParser implements ArticleParser {
        @Override
        public String id() {
            return "story";
        }

        @Override
        public Probe probe(Preview preview) {
            return Probe.of(0.9, "story", ProbeEvidence.statistical("anything"));
        }

        @Override
        public ParseResult parse(Document document, Probe probe) {
            return new ParseResult(List.of(STORY), "", List.of(), List.of());
        }
    }
}
