package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.CommandLineRun.Result;

class RulesFmtTest {
    private static final String TIDY = """
            package rules.defence

            import org.nutgraf.api.fact.*

            rule "ARMS-0010 a rule"
                @Category("arms-request") @Weight(0.5)
            when
                Mention(concept == "asking") // who asks
            then
            end
            """;
    private static final String UNTIDY =
            TIDY.replace("concept == ", "concept==").replace("\n\n", "\n");

    @TempDir
    Path folder;

    private Path rules;

    @BeforeEach
    void writeRules() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules"));
        Files.createDirectories(rules.resolve("defence/words"));
        Files.writeString(rules.resolve("defence/tidy.drl"), TIDY);
        Files.writeString(rules.resolve("defence/untidy.drl"), UNTIDY);
        Files.writeString(rules.resolve("defence/words/asking.txt"), "ask \r\n");
        Files.writeString(rules.resolve("tags.txt"), "untidy \n");
    }

    @Test
    void writesWhatChangesAndNamesIt() throws IOException {
        Result first = CommandLineRun.of("rules", "fmt", "--rules", rules.toString());

        assertThat(first.code()).isZero();
        assertThat(first.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("rules/defence/untidy.drl"),
                        line -> assertThat(line).endsWith("rules/defence/words/asking.txt"));
        assertThat(rules.resolve("defence/untidy.drl")).hasContent(TIDY);
        assertThat(rules.resolve("defence/words/asking.txt")).content().isEqualTo("ask\n");
        assertThat(rules.resolve("tags.txt")).content().isEqualTo("untidy \n");
        try (Stream<Path> left = Files.list(rules.resolve("defence"))) {
            assertThat(left).hasSize(3);
        }

        Result second = CommandLineRun.of("rules", "fmt", "--rules", rules.toString());
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).contains("changed 0 of 3 files");
    }

    @Test
    void onlyChecksWhenAsked() {
        Result check = CommandLineRun.of("rules", "fmt", "--check", "--diff", rules.toString());

        assertThat(check.code()).isEqualTo(Exit.FINDINGS);
        assertThat(check.out())
                .contains("-    Mention(concept==\"asking\") // who asks\n")
                .contains("+    Mention(concept == \"asking\") // who asks\n")
                .contains("@@ -1,8 +1,10 @@");
        assertThat(rules.resolve("defence/untidy.drl")).content().isEqualTo(UNTIDY);

        assertThat(CommandLineRun.of("rules", "fmt", "--check", rules + "/defence/tidy.drl")
                        .code())
                .isZero();
    }

    @Test
    void leavesAFileWithASyntaxErrorAsItIsAndSaysWhere() throws IOException {
        String broken = UNTIDY.replace("\"asking\")", "\"asking\"");
        Files.writeString(rules.resolve("defence/broken.drl"), broken);
        Files.write(rules.resolve("defence/words/bad.txt"), new byte[] {'a', (byte) 0xFF, '\n'});

        Result result = CommandLineRun.of("rules", "fmt", rules.toString());

        assertThat(result.code()).isEqualTo(Exit.FINDINGS);
        assertThat(result.err()).contains("rules/defence/broken.drl:6:", "words/bad.txt", "not UTF-8");
        assertThat(result.out()).contains("untidy.drl").doesNotContain("broken.drl");
        assertThat(rules.resolve("defence/broken.drl")).content().isEqualTo(broken);
    }

    @Test
    void writesOneFileToStandardOutput() {
        Result result = CommandLineRun.of("rules", "fmt", "--stdout", rules + "/defence/untidy.drl");

        assertThat(result.out()).isEqualTo(TIDY);
        assertThat(rules.resolve("defence/untidy.drl")).content().isEqualTo(UNTIDY);
        assertThat(CommandLineRun.of("rules", "fmt", "--stdout", rules.toString())
                        .code())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void saysWhichFilesHaveALayout() throws IOException {
        Path yaml = Files.write(folder.resolve("a.yaml"), "a: b\n".getBytes(StandardCharsets.UTF_8));

        Result other = CommandLineRun.of("rules", "fmt", yaml.toString());
        Result missing =
                CommandLineRun.of("rules", "fmt", folder.resolve("no.drl").toString());

        assertThat(other.code()).isEqualTo(Exit.USAGE);
        assertThat(other.err()).contains("a.yaml has no layout", ".drl");
        assertThat(missing.code()).isEqualTo(Exit.USAGE);
        assertThat(missing.err()).contains("no.drl");
    }
}
