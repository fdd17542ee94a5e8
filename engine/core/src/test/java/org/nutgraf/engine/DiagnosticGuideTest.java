package org.nutgraf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide knows every code, and the page of the documentation is the guide. */
class DiagnosticGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("nutgraf.root"));
    private static final Path PAGE = ROOT.resolve("docs/diagnostics.md");

    /** A code, followed by a message or, for names and word lists, by what builds one. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?:error|warning|refuse|syntax|report|Refusal|defect|Diagnostic)\\s*\\((?:[^;\"]|\\n)*?\"([a-z]+(?:-[a-z]+)*)\",");

    @Test
    void knowsEveryCodeThatTheCheckReports() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String folder : List.of(
                "engine/core/src/main/java/org/nutgraf/engine/internal/rule",
                "engine/core/src/main/java/org/nutgraf/engine/internal/concept",
                "engine/testkit/src/main/java/org/nutgraf/testkit/rules")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    Matcher reported = REPORTED.matcher(Files.readString(file));
                    while (reported.find()) {
                        if (reported.group(1).contains("-")) {
                            codes.add(reported.group(1));
                        }
                    }
                }
            }
        }

        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(unknown(codes)).isEmpty();
    }

    @Test
    void knowsEveryCodeOfTheSeededDefects() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files =
                Files.walk(ROOT.resolve("engine/core/src/test/resources/org/nutgraf/engine/internal/rule/defects"))) {
            for (Path file : files.filter(each -> each.endsWith("expected.txt")).toList()) {
                Files.readAllLines(file).forEach(line -> codes.add(line.substring(line.indexOf(' ') + 1)));
            }
        }

        assertThat(codes).hasSizeGreaterThan(60);
        assertThat(unknown(codes)).isEmpty();
    }

    private static List<String> unknown(Set<String> codes) {
        return codes.stream().filter(code -> DiagnosticGuide.find(code) == null).toList();
    }

    @Test
    void isThePageOfTheDocumentation() throws IOException {
        String page = page();
        if (Boolean.getBoolean("nutgraf.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("run this test with -Dnutgraf.update=true to write the page anew")
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder out = new StringBuilder();
        out.append("# What `rules check` finds\n\n")
                .append(
                        "Every defect has a code, a place and a hint. An **error** leaves the rule (or line, or list) out; everything else keeps working.\n")
                .append(
                        "A **warning** changes nothing, unless you run `rules check --strict`, which then exits with 1. `--format sarif` writes the same for\n")
                .append(
                        "editors and code review sites. [The same mistakes, read by plain Drools](plain-drools.md), for comparison.\n");
        List<String> groups = new ArrayList<>();
        DiagnosticGuide.all().forEach(entry -> {
            if (!groups.contains(entry.group())) {
                groups.add(entry.group());
            }
        });
        for (String group : groups) {
            out.append("\n## ").append(group).append("\n\n");
            out.append("| code | | what is wrong | for example | what to do |\n|---|---|---|---|---|\n");
            out.append(DiagnosticGuide.all().stream()
                    .filter(entry -> entry.group().equals(group))
                    .map(DiagnosticGuideTest::row)
                    .collect(Collectors.joining()));
        }
        return out.toString();
    }

    private static String row(DiagnosticGuide.Entry entry) {
        return "| `" + entry.code() + "` | " + entry.severity().word() + " | "
                + entry.meaning().replace("|", "\\|") + " | `"
                + entry.example().replace("|", "\\|") + "` | "
                + entry.remedy().replace("|", "\\|") + " |\n";
    }
}
