package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.CommandLineRun.Result;

class RulesNewTest {
    private static final String RULES = """
            package rules.defence

            import org.nutgraf.api.fact.*

            rule "ARMS-0010 a" // first
                @Category("arms-request") @Weight(0.5)
            when
                Mention(concept == "weapons")
            then
            end

            // Opposing rules.
            rule "ARMS-0900 b"
                @Opposes("arms-request") @Weight(0.5)
            when
                Mention(concept == "weapons", zone == "body")
            then
            end
            """;

    @TempDir
    Path folder;

    private Path rules;

    @BeforeEach
    void writeRules() throws IOException {
        rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve("defence/words"));
        Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(
                rules.resolve("categories.yaml"), "- id: arms-request\n- id: space\n- id: sea\n  parent: defence\n");
        Files.writeString(rules.resolve("defence/arms-request.drl"), RULES);
        Files.writeString(rules.resolve("defence/arms-request.test.yaml"), "cases:\n# None yet.");
        Files.writeString(rules.resolve("defence/words/weapons.txt"), "rifle*\nlibrary\n");
    }

    @Test
    void putsTheNextRuleBehindItsNeighbourWithCasesAndWords() throws IOException {
        Result made = run("new", "ARMS", "--title", "One state lends weapons to another");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("added to").endsWith("arms-request.drl:12"),
                        line -> assertThat(line).startsWith("added to").endsWith("arms-request.test.yaml:3"),
                        line -> assertThat(line).startsWith("made").endsWith("words/one-state-lends-weapons.txt:1"));
        assertThat(made.err())
                .contains("nutgraf rules test --rules " + rules + " --filter ARMS-0020")
                .contains("nutgraf rules check --rules " + rules);
        String text = Files.readString(rules.resolve("defence/arms-request.drl"));
        assertThat(text.replaceFirst("(?s)rule \"ARMS-0020.*?\nend\n\n", "")).isEqualTo(RULES);
        assertThat(text).contains("end\n\nrule \"ARMS-0020 One state lends weapons to another\"\n    @Category(");
        assertPassing(2);
    }

    @Test
    void opposesFromNumber900AndUsesAListThatIsThere() throws IOException {
        assertThat(run("new", "ARMS-0910", "--words", "weapons").code()).isZero();

        assertThat(rules.resolve("defence/arms-request.drl"))
                .content()
                .endsWith("    @Opposes(\"arms-request\") @Weight(0.4) @Status(\"experimental\") @Lang(\"en\")\nwhen\n"
                        + "    Mention(concept == \"weapons\")\nthen\nend\n");
        assertThat(rules.resolve("defence/words/weapons.txt")).content().isEqualTo("rifle*\nlibrary\n");
        assertPassing(2);
    }

    @Test
    void beginsTheFilesOfACategoryWithoutRules() throws IOException {
        Files.delete(rules.resolve("defence/arms-request.test.yaml"));
        assertThat(run("new", "SEAS-0010", "--category", "sea").code()).isZero();
        assertThat(run("new", "SPAC", "--category", "space", "--folder", "science/near")
                        .code())
                .isZero();

        assertThat(rules.resolve("defence/sea.drl")).content().startsWith("package rules.defence\n\nimport ");
        assertThat(rules.resolve("science/near/space.drl"))
                .content()
                .startsWith("package rules.science.near\n\nimport ")
                .contains("rule \"SPAC-0010 ");
        assertThat(rules.resolve("science/near/words/spac-0010.txt")).exists();
        assertPassing(4);
    }

    @Test
    void writesToTheLastFolderOnly() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));

        Result made = run("new", "ARMS", "--rules", own.toString());

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(own.resolve("defence/arms-request.drl")).content().startsWith("package rules.defence\n");
        assertThat(own.resolve("defence/arms-request.test.yaml")).content().startsWith("cases:\n  - name: ARMS-0020");
        assertThat(rules.resolve("defence/arms-request.drl")).content().isEqualTo(RULES);
    }

    @Test
    void refusesWhatIsTakenOrCannotBeTold() {
        assertThat(refused("ARMS-0010")).contains("is taken: defence/arms-request.drl:5", "ARMS-0020");
        assertThat(refused("arms")).contains("no rule id");
        assertThat(refused("SPAC")).contains("--category");
        assertThat(refused("SPAC", "--category", "space")).contains("--folder");
        assertThat(refused("SPAC", "--category", "spaces")).contains("Did you mean space?", "categories.yaml");
        assertThat(refused("SPAC", "--category", "space", "--folder", "a-b")).contains("a-b", "package");
        assertThat(refused("SPAC", "--category", "space", "--folder", "../x")).contains("no folder of rules");
        assertThat(refused("ARMS", "--category", "space")).contains("speak for arms-request");
        assertThat(refused("ARMS", "--title", "say \"no\"")).contains("title");
        assertThat(refused("ARMS", "--words", "A B")).contains("a-b");
    }

    private String refused(String... arguments) {
        List<String> all = new ArrayList<>(List.of("new"));
        all.addAll(List.of(arguments));
        Result result = run(all.toArray(String[]::new));
        assertThat(result.code()).isEqualTo(Exit.USAGE);
        assertThat(rules.resolve("defence/arms-request.drl")).content().isEqualTo(RULES);
        return result.err();
    }

    private Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("rules", arguments[0], "--rules", rules.toString()));
        all.addAll(List.of(arguments).subList(1, arguments.length));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private void assertPassing(int cases) {
        String plugins = folder.resolve("plugins").toString();
        Result check = run("check", "--plugins", plugins, "--no-cache");
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out()).doesNotContain("ARMS-0020", "SPAC", "SEAS", "one-state-lends");
        Result test = run("test", "--plugins", plugins, "--no-cache");
        assertThat(test.out()).as(test.err()).contains(cases + " cases: " + cases + " passed, 0 failed");
        assertThat(run("fmt", "--check").out()).isEmpty();
    }
}
