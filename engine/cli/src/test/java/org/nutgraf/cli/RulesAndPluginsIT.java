package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.Distribution.Result;

/** Broken rules and plugins: each defect is named, everything else works. */
class RulesAndPluginsIT {
    @TempDir
    Path folder;

    @Test
    void theShippedRulesHaveNeitherErrorsNorWarningsAndACaseForAndAgainstEachRule() {
        Result result = Distribution.in(folder).run("rules", "check", "--strict");

        assertThat(result.code()).as(result.out()).isZero();
        assertThat(result.out()).contains("no errors").doesNotContain("warning");
    }

    @Test
    void warningsCountOnlyWhenAskedTo() throws IOException {
        Path rules = copyOfTheRules();
        Files.writeString(rules.resolve("security/extra.drl"), """
                package rules.security
                import org.nutgraf.api.fact.*

                rule "EXTA-0010 weapons in the lead"
                    @Category("crime") @Weight(0.2) @Status("stable") @Lang("en")
                when
                    Mention(concept == "weapons", zone == "lead")
                then
                end
                """);
        Files.writeString(rules.resolve("security/extra.test.yaml"), """
                cases:
                  - name: names a rule that is not there
                    article: {headline: Rain expected, body: [It will rain in Lahore on Friday.]}
                    forbid: {rules: [EXTA-0020], categories: [crime]}
                """);

        Result warned = Distribution.in(folder).run("rules", "check", "--rules", "rules");
        assertThat(warned.out())
                .contains("rules/security/extra.drl:4:1\n  warning: No case says when EXTA-0010 must and must not fire")
                .contains("rules/security/extra.test.yaml:4:22\n  error: There is no rule EXTA-0020")
                .contains("1 error, 1 warning");

        Files.delete(rules.resolve("security/extra.test.yaml"));
        assertThat(Distribution.in(folder)
                        .run("rules", "check", "--rules", "rules")
                        .code())
                .isZero();
        Result strict = Distribution.in(folder).run("rules", "check", "--rules", "rules", "--strict");
        assertThat(strict.code()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void aFolderWithoutRulesIsWrongUsage() throws IOException {
        Files.createDirectories(folder.resolve("nothing"));

        Result result = Distribution.in(folder).run("rules", "check", "--rules", "nothing");

        assertThat(result.code()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("no rule file (*.drl)", "nothing", "--rules DIR");
    }

    @Test
    void aRuleThatFiresOnMostOfACorpusIsReported() throws IOException {
        Path rules = copyOfTheRules();
        Files.writeString(rules.resolve("security/extra.drl"), """
                package rules.security
                import org.nutgraf.api.fact.*

                rule "EXTA-0010 any sentence"
                    @Category("crime") @Weight(0.2) @Status("stable")
                when
                    exists Sentence(zone == "lead")
                then
                end
                """);
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            records.append("{\"url\": \"https://example.org/")
                    .append(i)
                    .append("\", \"title\": \"Rain expected\", ")
                    .append("\"content\": \"It will rain in Lahore on Friday, the weather office says.\"}\n");
        }
        Files.writeString(folder.resolve("rain.jsonl"), records);

        Result result = Distribution.in(folder).run("rules", "check", "--rules", "rules", "--corpus", "rain.jsonl");

        assertThat(result.out())
                .contains("rules/security/extra.drl:4:1\n  warning: EXTA-0010 fires on 50 of 50 articles (100 %)");
        Result all = Distribution.in(folder)
                .run("rules", "check", "--rules", "rules", "--corpus", "rain.jsonl", "--most", "1");
        assertThat(all.out()).doesNotContain("fires-often");
    }

    @Test
    void aBrokenRuleFileIsReportedWithItsPlaceAndTheOthersStillClassify() throws IOException {
        Path rules = copyOfTheRules();
        Files.writeString(rules.resolve("security/broken.drl"), """
                package rules.security
                import org.nutgraf.api.fact.*

                rule "BROK-0010 has an unknown field"
                    @Category("crime") @Weight(0.5) @Status("stable") @Lang("en")
                when
                    Mention(koncept == "weapons")
                then
                end
                """);

        Result check = Distribution.in(folder).run("rules", "check", "--rules", "rules");
        assertThat(check.code()).isEqualTo(Exit.FINDINGS);
        assertThat(check.out()).contains("rules/security/broken.drl:7:", "koncept", "^");

        Result classify = Distribution.in(folder)
                .reading(Files.readAllBytes(Distribution.SAMPLES.resolve("app-cabinet-approves-strategy.txt")))
                .run("classify", "--rules", "rules", "-");
        assertThat(classify.code()).isEqualTo(Exit.FINDINGS);
        assertThat(classify.err()).contains("broken.drl:7:");
        assertThat(classify.out()).contains("\"id\":\"counter-terrorism-policy\"");
    }

    @Test
    void everyFailureOfACaseSaysWhatWasFoundInstead() throws IOException {
        Path rules = copyOfTheRules();
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".test.yaml")).toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(rules.resolve("security/crime.test.yaml"), """
                cases:
                  - name: expects what is not there
                    article: {headline: Rain expected, body: [It will rain in Lahore on Friday.]}
                    expect: {categories: [arms-request]}
                  - name: known to fail
                    article: {headline: Rain expected, body: [It will rain in Lahore on Friday.]}
                    expect: {categories: [arms-request]}
                    known-failing: rain needs no arms
                  - name: holds
                    article: {headline: Rain expected, body: [It will rain in Lahore on Friday.]}
                    forbid: {categories: [arms-request]}
                """);

        Result all = Distribution.in(folder).run("rules", "test", "--rules", "rules");
        assertThat(all.code()).isEqualTo(Exit.FINDINGS);
        assertThat(all.out())
                .contains("FAILED rules/security/crime.test.yaml › expects what is not there")
                .containsIgnoringWhitespaces("expected category arms-request: no rule for it fired; assigned: nothing")
                .containsIgnoringWhitespaces("the article has none of the words of “asking”")
                .contains("3 cases: 1 passed, 1 failed, 1 known to fail");

        Result none = Distribution.in(folder)
                .run("rules", "test", "--rules", "rules", "--filter", "no such case", "--out", "none.txt");
        assertThat(none.code()).isEqualTo(Exit.USAGE);
        assertThat(none.err().lines()).singleElement().asString().contains("no such case");
        assertThat(folder.resolve("none.txt")).doesNotExist();
    }

    @Test
    void rulesAreMeasuredAgainstLabels() throws IOException {
        Files.writeString(
                folder.resolve("records.jsonl"),
                record("cabinet", "app-cabinet-approves-strategy.txt")
                        + record("unlabelled", "dunya-news-court-convicts-three.txt")
                        + record("cricket", "udayavani-pace-attack-strikes-early.txt")
                        + record("boats", "udayavani-lanka-asks-for-patrol-boats.txt")
                        + record("boats", "udayavani-pace-attack-strikes-early.txt"));
        Files.writeString(folder.resolve("labels.jsonl"), """
                {"url": "https://example.org/boats", "yes": [], "maybe": ["bilateral-diplomacy", "defence-cooperation"]}
                {"url": "https://example.org/cabinet", "yes": ["counter-terrorism-policy"], "maybe": []}
                {"url": "https://example.org/cricket", "yes": ["sanctions", "weather"], "maybe": []}
                {"url": "https://example.org/gone", "yes": ["courts"], "maybe": []}
                """);
        Files.writeString(folder.resolve("others.jsonl"), "{\"url\": \"https://example.org/x\", \"yes\": []}\n");

        Result text =
                Distribution.in(folder).run("rules", "eval", "--gold", "labels.jsonl", "--corpus", "records.jsonl");

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("unknown category 'weather' (1 article)"),
                        line -> assertThat(line).contains("1 record that repeats an address", "/boats"),
                        line -> assertThat(line).contains("1 line of labels has no record", "/gone"));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(text.out())
                .containsPattern("counter-terrorism-policy +1 +1 +0 +0 +1\\.000 +1\\.000 +1\\.000\n")
                .containsPattern("sanctions +1 +0 +0 +1 +– +0\\.000 +0\\.000\n")
                .containsPattern("courts +0 +0 +0 +0 +– +– +–\n")
                .contains("articles: 3; labels 'maybe', which count neither way: 2\n")
                .contains("sanctions: 0 wrong, 1 missed\n", "records.jsonl:3\n          no rule fired\n")
                .containsPattern("arms-request: 1 wrong, 0 missed\n  wrong   .*\n +records.jsonl:4\n.*, by ARMS-");

        Result none =
                Distribution.in(folder).run("rules", "eval", "--gold", "others.jsonl", "--corpus", "records.jsonl");
        assertThat(none.code()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).contains("No record of records.jsonl has labels in others.jsonl");
    }

    @Test
    void badPluginJarsAreNamedAndTheOthersLoad() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Path shipped = Distribution.HOME.resolve("plugins");
        try (Stream<Path> jars = Files.list(shipped)) {
            Path generic = jars.filter(jar -> jar.getFileName().toString().contains("generic"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(generic, plugins.resolve("generic.jar"));
        }
        Files.write(plugins.resolve("corrupt.jar"), "not a jar".getBytes(StandardCharsets.UTF_8));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve("no-index.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write("Manifest-Version: 1.0\nPlugin-Id: no-index\nPlugin-Version: 1.0.0\n"
                    .getBytes(StandardCharsets.UTF_8));
        }

        Result list = Distribution.in(folder).run("plugins", "list", "--plugins", "plugins");

        assertThat(list.code()).isEqualTo(Exit.FINDINGS);
        assertThat(list.out()).contains("generic", "refused plugins/corrupt.jar", "refused plugins/no-index.jar");
    }

    @Test
    void defectsOfLayoutsAreNamedWithTheirPlaceAndTheOthersLoad() throws IOException {
        Path layouts = Files.createDirectory(folder.resolve("layouts"));
        Files.writeString(
                layouts.resolve("tide.yaml"),
                "source: tide\nhosts: [tide.example]\nlayouts: [{id: web, page: {body: p}}]\n");
        Files.writeString(layouts.resolve("ebb.yaml"), "source: ebb\nhost: [ebb.example]\n");

        Result list = Distribution.in(folder).run("plugins", "list", "--layouts", "layouts");
        Result sound = Distribution.in(folder).run("plugins", "list");

        assertThat(list.code()).isEqualTo(Exit.FINDINGS);
        assertThat(list.out())
                .contains("tide")
                .contains("layouts/ebb.yaml:2:1: error: Unknown key 'host' [layout-key] (did you mean hosts?)");
        assertThat(sound.code()).as(sound.out()).isEqualTo(Exit.DONE);
    }

    private static String record(String name, String sample) throws IOException {
        String content = Files.readString(Distribution.SAMPLES.resolve(sample))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return "{\"url\": \"https://example.org/" + name + "\", \"content\": \"" + content + "\"}\n";
    }

    private Path copyOfTheRules() throws IOException {
        Path source = Distribution.HOME.resolve("rules");
        Path target = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }
}
