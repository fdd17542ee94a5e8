package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.testkit.parser.Violation;

/** The guide for authors of plugins is true: a project is made, built with nothing but the distribution, and used. */
class PluginGuideIT {
    private static final Path GUIDE = Distribution.ROOT.resolve("docs/plugin-guide.md");
    private static final Pattern CODE = Pattern.compile("\"((?:plugin|parser|fixture|fact)-[a-z-]+)\"");

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everyCommandDoesWhatThePageShows() throws IOException, InterruptedException {
        String home = Distribution.HOME.toAbsolutePath().normalize().toString();
        Map<String, String> variables = Map.of(
                "NUTGRAF_HOME", home,
                "PATH", home + "/bin:" + System.getProperty("java.home") + "/bin:" + System.getenv("PATH"),
                // No network, and nothing that another build has fetched.
                "MAVEN_ARGS", "--offline -Dmaven.repo.local=" + folder.resolve("fetched"));

        try (GuidedShell shell = new GuidedShell(folder, variables)) {
            shell.follow(Files.readAllLines(GUIDE));
            assertThat(shell.commands()).isGreaterThan(20);
        }
        assertThat(folder.resolve("the-daily-tide/results.jsonl")).content().contains("\"source\":\"the-daily-tide\"");
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        Arrays.stream(Violation.Kind.values()).map(Violation.Kind::code).forEach(codes::add);
        for (String sources : new String[] {
            "engine/core/src/main/java/org/nutgraf/engine/internal/plugin",
            "engine/cli/src/main/java/org/nutgraf/cli/check"
        }) {
            try (Stream<Path> files = Files.list(Distribution.ROOT.resolve(sources))) {
                for (Path file : files.toList()) {
                    Matcher code = CODE.matcher(Files.readString(file));
                    while (code.find()) {
                        codes.add(code.group(1));
                    }
                }
            }
        }

        assertThat(codes).hasSizeGreaterThan(30);
        String guide = Files.readString(GUIDE);
        assertThat(codes).allSatisfy(code -> assertThat(guide).contains("`" + code + "`"));
    }
}
