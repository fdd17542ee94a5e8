package org.nutgraf.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.rules.RuleCases;

/** Every example of the rules guide does what the guide says of it. */
class RulesGuideTest {
    private static final Path GUIDE = Path.of("../../docs/rules-guide.md");
    /** Examples resemble each other more than rules of one folder should. */
    private static final Set<String> AMONG_EXAMPLES = Set.of("shadowed-rule", "identical-rule", "unused-word-list");

    @TempDir
    static Path folder;

    private static List<GuideBlock> blocks;
    private static GuideRules guide;
    private static Nutgraf nutgraf;

    @BeforeAll
    static void load() throws IOException {
        blocks = GuideBlock.read(Files.readAllLines(GUIDE));
        guide = new GuideRules(folder, blocks);
        nutgraf = Nutgraf.builder()
                .rules(guide.shown)
                .rules(guide.examples)
                .cache(folder.resolve("cache"))
                .build();
    }

    @AfterAll
    static void close() {
        nutgraf.close();
    }

    @Test
    void showsAGoodAndABadExampleOfEverything() {
        Set<String> sections = new TreeSet<>();
        blocks.stream().filter(block -> !block.isFile()).forEach(block -> sections.add(block.section()));
        assertThat(sections).hasSizeGreaterThan(20);
        for (String section : sections) {
            Set<String> claims = blocks.stream()
                    .filter(block -> block.section().equals(section))
                    .map(block -> block.isFile() ? "cases" : block.what())
                    .collect(Collectors.toSet());
            assertThat(claims).as(section).contains("bad").containsAnyOf("cases", "good");
            if (claims.contains("good")) {
                assertThat(claims).as(section).contains("fires", "silent");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsReportedAsClaimed() {
        return guide.expected.entrySet().stream()
                .map(each -> dynamicTest(each.getKey(), () -> {
                    List<String> codes = codes(nutgraf, guide.examples.resolve(each.getKey()));
                    codes.removeAll(AMONG_EXAMPLES);
                    assertThat(codes).isEqualTo(each.getValue().isEmpty() ? List.of() : List.of(each.getValue()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOverrideIsReportedAsClaimed() {
        return guide.overrides.entrySet().stream()
                .map(each -> dynamicTest(each.getValue(), () -> {
                    try (Nutgraf other = with(each.getKey())) {
                        assertThat(codes(other, each.getKey())).containsExactly(each.getValue());
                    }
                }));
    }

    @Test
    void theFilesThatTheGuideShowsAreSound() {
        assertThat(codes(nutgraf, guide.shown)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyArticleIsJudgedAsClaimed() {
        return Stream.of(guide.shown, guide.examples)
                .flatMap(rules -> cases(rules).cases().stream())
                .map(each -> dynamicTest(
                        each.displayName(),
                        () -> assertThat(RuleCases.run(nutgraf, each).failures())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyOverriddenArticleIsJudgedAsClaimed() {
        return cases(guide.mine).cases().stream()
                .map(each -> dynamicTest(each.displayName(), () -> {
                    try (Nutgraf other = with(guide.mine)) {
                        assertThat(codes(other, guide.mine)).isEmpty();
                        assertThat(RuleCases.run(other, each).failures()).isEmpty();
                    }
                }));
    }

    private static RuleCases cases(Path rules) {
        RuleCases cases = RuleCases.read(rules, "guide");
        assertThat(cases.problems()).isEmpty();
        return cases;
    }

    private static Nutgraf with(Path last) {
        return Nutgraf.builder()
                .rules(guide.shown)
                .rules(guide.examples)
                .rules(last)
                .cache(folder.resolve("cache"))
                .build();
    }

    /** The codes of what is wrong with a file, or with the files of a folder. */
    private static List<String> codes(Nutgraf engine, Path place) {
        String prefix = place.toString().replace('\\', '/');
        return engine.rules().diagnostics().stream()
                .filter(each -> Objects.requireNonNullElse(each.file(), "").startsWith(prefix))
                .map(Diagnostic::code)
                .collect(Collectors.toList());
    }
}
