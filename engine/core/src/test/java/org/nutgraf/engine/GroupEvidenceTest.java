package org.nutgraf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;

/** What satisfied an {@code exists} over several patterns is shown as evidence. */
class GroupEvidenceTest {
    private static final String[] STORY = {
        "Rain fell.", "The envoy asked for time.", "Nobody knew why.", "Islamabad asked for rifles and more rifles."
    };

    @TempDir
    Path rules;

    @Test
    void showsTheFactsOfTheGroup() throws IOException {
        assertThat(
                        evidence(
                                "exists ($a : Mention(concept == \"asking\") and Mention(concept == \"weapons\", sentence == $a.sentence))"))
                .containsExactly("Islamabad asked for rifles and more rifles. [asked, rifles]");
    }

    @Test
    void showsThoseThatGoWithTheFactsOfTheOtherPatterns() throws IOException {
        assertThat(evidence("""
                        Mention(concept == "state", $s : sentence)
                        exists (Mention(concept == "asking", sentence < $s, $t : sentence) and Sentence(index == $t, words == 5))
                        """))
                .containsExactly(
                        "The envoy asked for time. [asked]", "Islamabad asked for rifles and more rifles. [Islamabad]");
    }

    @Test
    void showsTheAlternativeThatHeld() throws IOException {
        assertThat(
                        evidence(
                                "exists (Mention(concept == \"asking\", zone == \"headline\") or Mention(concept == \"weapons\"))"))
                .containsExactly("Islamabad asked for rifles and more rifles. [rifles]");
    }

    @Test
    void showsNothingOfWhatMustNotBe() throws IOException {
        assertThat(evidence("""
                        Mention(concept == "state")
                        not ($a : Mention(concept == "asking") and Mention(concept == "state", sentence < $a.sentence))
                        """)).containsExactly("Islamabad asked for rifles and more rifles. [Islamabad]");
    }

    /** The sentences of the evidence, each with its terms. */
    private List<String> evidence(String conditions) throws IOException {
        Files.createDirectories(rules.resolve("defence/words"));
        Files.writeString(rules.resolve("categories.yaml"), "- id: arms-request\n");
        Files.writeString(rules.resolve("defence/words/asking.txt"), "~ask\n");
        Files.writeString(rules.resolve("defence/words/weapons.txt"), "rifles\n");
        Files.writeString(rules.resolve("defence/words/state.txt"), "Islamabad\n");
        Files.writeString(
                rules.resolve("defence/arms-request.drl"),
                "package rules.defence\nimport org.nutgraf.api.fact.*\n\nrule \"ARMS-0010 example\"\n"
                        + "    @Category(\"arms-request\") @Weight(0.5)\nwhen\n" + conditions + "\nthen\nend\n");
        ParsedArticle story = ParsedArticle.builder("test")
                .body(Stream.of(STORY)
                        .map(text -> new BodyPart(Passage.detached(text), false))
                        .toList())
                .build();
        try (Nutgraf nutgraf = Nutgraf.builder().rules(rules).build()) {
            assertThat(nutgraf.rules().diagnostics()).noneMatch(each -> each.isError());
            return nutgraf.classify("story", "test", story).categories().stream()
                    .flatMap(category -> category.rules().stream())
                    .flatMap(rule -> rule.evidence().stream())
                    .map(each -> each.text()
                            + each.mentions().stream()
                                    .map(EvidenceMention::text)
                                    .toList())
                    .map(text -> text.replace(".[", ". ["))
                    .toList();
        }
    }
}
