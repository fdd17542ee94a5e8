package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen without rules and plugins; the rest is tested with the real distribution. */
class CliTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsHelpWithoutArguments() {
        assertThat(run()).isEqualTo(Exit.DONE);
        assertThat(out()).contains("Usage: nutgraf", "classify", "rules");
        assertThat(err()).isEmpty();
    }

    @Test
    void showsTheHelpOfAGroup() {
        assertThat(run("rules")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("check", "test", "eval", "list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classify",
                "parse",
                "facts",
                "rules check",
                "rules test",
                "rules eval",
                "rules list",
                "rules fmt",
                "rules words",
                "rules new",
                "rules import-eql",
                "plugins list"
            })
    void everyCommandExplainsItselfWithAnExampleInEightyColumns(String command) {
        assertThat(run((command + " --help").split(" "))).isEqualTo(Exit.DONE);
        assertThat(out()).contains("Example").contains("nutgraf " + command);
        assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classify",
                "classify --jobs x a",
                "classify --format yaml a",
                "classify --wrong a",
                "clasify a",
                "rules eval --gold a",
                "rules eval --gold a --corpus b --errors some"
            })
    void wrongUsageIsExplainedAndExitsWithTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(Exit.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("nutgraf: ").contains("--help");
    }

    @Test
    void aNamedCommandKnowsTheCommandsInFrontOfIt() {
        assertThat(run("rules", "check", "--help")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("Usage: nutgraf rules check ");
        assertThat(run("rules", "check", "--wrong")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("See: nutgraf rules check --help");
    }

    @Test
    void anOptionInFrontIsThatOfTheGroup() {
        assertThat(run("rules", "--help", "check")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("Usage: nutgraf rules ", "import-eql");
    }

    @Test
    void suggestsWhatWasMeant() {
        assertThat(run("clasify", "a")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("classify");
        assertThat(run("classify", "--fromat", "csv", "a")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("--format");
    }

    @Test
    void namesTheWordsOfAnOptionAsItsHelpDoes() {
        assertThat(run("rules", "check", "--format", "xml")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("Unknown value 'xml' for --format. Known: text, json, sarif.");
    }

    @Test
    void aMissingRulesFolderIsWrongUsage() {
        assertThat(run("rules", "check", "--rules", "no/such/folder")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("no/such/folder is not a folder");
    }

    @Test
    void statesItsVersion() {
        assertThat(run("--version")).isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("nutgraf ");
    }

    private int run(String... arguments) {
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, new Terminal(false, false, false));
        return new Cli(console).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
