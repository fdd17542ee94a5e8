package org.nutgraf.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;

/** A later rules folder changes what an earlier one decides. */
class OverridesTest {
    @TempDir
    Path folder;

    private Path cache;
    private Path mine;
    private Nutgraf nutgraf;

    @BeforeEach
    void load() throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("shipped"));
        cache = Files.createDirectories(folder.resolve("cache"));
        mine = Files.createDirectories(folder.resolve("mine"));
        Files.createDirectories(shipped.resolve("defence/words"));
        Files.createDirectories(shipped.resolve("shared"));
        Files.writeString(shipped.resolve("categories.yaml"), "- {id: arms-request, label: Arms, threshold: 0.5}\n");
        Files.writeString(shipped.resolve("defence/words/weapons.txt"), "rifles\n");
        Files.writeString(shipped.resolve("shared/topics.drl"), """
                package rules.shared
                import org.nutgraf.api.fact.*

                rule "SHAR-0010 arms"
                when
                    Mention(concept == "weapons", $s : sentence)
                then
                    insert(new Relation("arms", "", "", "", $s));
                end
                """);
        Files.writeString(shipped.resolve("defence/arms-request.drl"), """
                package rules.defence
                import org.nutgraf.api.fact.*

                rule "ARMS-0010 rifles"
                    @Category("arms-request") @Weight(0.6)
                when
                    Mention(concept == "weapons")
                then
                end

                rule "ARMS-0020 arms"
                    @Category("arms-request") @Weight(0.3)
                when
                    Relation(kind == "arms")
                then
                end
                """);
        nutgraf = Nutgraf.builder().rules(shipped).rules(mine).cache(cache).build();
    }

    @AfterEach
    void close() {
        nutgraf.close();
    }

    @Test
    void disablesAndReweightsOnReloadWithoutCompiling() throws IOException {
        String version = nutgraf.rules().version();
        assertThat(fired()).containsExactly("ARMS-0010 0.6", "ARMS-0020 0.3");
        List<String> compiled = cached();

        assertThat(override("rules: [{id: ARMS-0010, disabled: true}, {id: ARMS-0020, weight: 0.9}]"))
                .isEmpty();

        assertThat(fired()).containsExactly("ARMS-0020 0.9");
        assertThat(cached()).isEqualTo(compiled);
        assertThat(nutgraf.rules().version()).isNotEqualTo(version);

        override("");
        assertThat(fired()).containsExactly("ARMS-0010 0.6", "ARMS-0020 0.3");
        assertThat(nutgraf.rules().version()).isEqualTo(version);
    }

    @Test
    void aDisabledSharedRuleDerivesNothing() throws IOException {
        override("rules: [{id: SHAR-0010, disabled: true}]");

        assertThat(fired()).containsExactly("ARMS-0010 0.6");
    }

    @Test
    void movesTheThresholdOfACategory() throws IOException {
        override("rules: [{id: ARMS-0010, disabled: true}]");
        assertThat(classify().categories()).isEmpty();

        override("""
                rules: [{id: ARMS-0010, disabled: true}]
                categories: [{id: arms-request, threshold: 0.3, reason: a thin beat}]
                """);

        assertThat(classify().categories()).hasSize(1);
        assertThat(nutgraf.rules().categories().get(0).override())
                .isEqualTo(new OverrideInfo(false, 0.5, "a thin beat", file(), 2));
    }

    @Test
    void showsWhatWasChangedAndWhere() throws IOException {
        override("""
                rules:
                  - {id: ARMS-0010, disabled: true, reason: too eager}
                  - {id: ARMS-0020, weight: 0.9}
                """);

        assertThat(nutgraf.rules().rules())
                .extracting(RuleInfo::id, RuleInfo::weight, RuleInfo::override)
                .containsExactly(
                        tuple("ARMS-0010", 0.6, new OverrideInfo(true, 0.6, "too eager", file(), 2)),
                        tuple("ARMS-0020", 0.9, new OverrideInfo(false, 0.3, null, file(), 3)),
                        tuple("SHAR-0010", 0.0, null));
    }

    @Test
    void keepsTheLastGoodOverridesWhileTheFileIsBroken() throws IOException {
        override("rules: [{id: ARMS-0010, disabled: true}]");

        List<Diagnostic> problems = override("rules: [{id: ARMS-0010, disabled:");

        assertThat(problems).singleElement().extracting(Diagnostic::code).isEqualTo("yaml-syntax");
        assertThat(fired()).containsExactly("ARMS-0020 0.3");
    }

    private List<Diagnostic> override(String content) throws IOException {
        Files.writeString(mine.resolve("overrides.yaml"), content);
        return nutgraf.reload();
    }

    private String file() {
        return mine.toString().replace('\\', '/') + "/overrides.yaml";
    }

    private Classification classify() {
        return nutgraf.classify("story", "test", story());
    }

    private List<String> fired() {
        return classify().scores().stream()
                .flatMap(category -> category.rules().stream())
                .map(rule -> rule.id() + " " + rule.weight())
                .toList();
    }

    /** What was compiled so far. */
    private List<String> cached() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static ParsedArticle story() {
        return ParsedArticle.builder("test")
                .headline(Attribute.of(Passage.detached("The army buys rifles for its men"), "line 1"))
                .build();
    }
}
