package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.nutgraf.api.Severity;
import org.nutgraf.engine.DiagnosticGuide;

/**
 * What plain Drools says of the seeded defects. Takes a minute and is no part of the suite:
 * {@code ./mvnw verify -pl engine/core -am -Dtest=PlainDroolsComparison -Dsurefire.failIfNoSpecifiedTests=false} writes
 * {@code docs/plain-drools.md}.
 */
class PlainDroolsComparison {
    private static final Path PAGE = Path.of(System.getProperty("nutgraf.root"), "docs/plain-drools.md");
    private static final String COMMAND = "./mvnw verify -pl engine/core -am -Dtest=PlainDroolsComparison"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    /** What is expected of a folder in its rule files, and what Drools says. */
    private record Row(String name, String code, int line, boolean refused, List<Message> messages) {
        boolean found() {
            return messages.stream().anyMatch(message -> message.getLevel() != Message.Level.INFO);
        }

        boolean rightLine() {
            return messages.stream().anyMatch(message -> message.getLine() == line);
        }

        boolean column() {
            return messages.stream()
                    .anyMatch(message -> message.getLine() == line
                            && (message.getColumn() > 0 || message.getText().contains(" Line " + line + ":")));
        }

        boolean namesRule() {
            return messages.stream().anyMatch(message -> message.getText().matches("(?s).*[A-Z]{3,6}-[0-9]{4}.*"));
        }

        String cells() {
            String first = messages.isEmpty() ? "" : messages.get(0).getText();
            String text = first.replaceAll("\\s+", " ").replace("|", "\\|").strip();
            return "| " + name + " | `" + code + "` | " + line + " | " + (found() ? "yes" : "no") + " | "
                    + (rightLine() ? "yes" : found() ? "no (" + messages.get(0).getLine() + ")" : "") + " | "
                    + (column() ? "yes" : "") + " | " + (namesRule() ? "yes" : "") + " | "
                    + (text.length() > 90 ? text.substring(0, 90) + "…" : text) + " |\n";
        }
    }

    @Test
    void writesThePage() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(SeededDefectsTest.class.getResource("defects"))
                .toURI());
        List<Row> rows = new ArrayList<>();
        int others = 0;
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder :
                    folders.filter(each -> !each.endsWith("_base")).sorted().toList()) {
                List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
                String first = expected.get(0);
                if (first.contains(".drl:")) {
                    rows.add(row(folder, first));
                } else {
                    others++;
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(100);
        Files.writeString(PAGE, page(rows, others));
    }

    private static Row row(Path folder, String expected) throws IOException {
        String[] parts = expected.split("[: ]");
        String code = parts[3];
        return new Row(
                folder.getFileName().toString(),
                code,
                Integer.parseInt(parts[1]),
                code.startsWith("no-") && !code.equals("no-condition") && !code.equals("no-comparison"),
                build(folder));
    }

    private static List<Message> build(Path folder) throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId id = services.newReleaseId("org.example", folder.getFileName().toString(), "1");
        files.generateAndWritePomXML(id);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.write(
                        "src/main/resources/rules/" + path,
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            return builder.getResults().getMessages(Message.Level.ERROR, Message.Level.WARNING);
        } catch (RuntimeException | Error e) {
            return List.of(); // it fails without a message
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static String page(List<Row> rows, int others) {
        List<Row> mistakes = rows.stream().filter(row -> !row.refused()).toList();
        List<Row> errors = mistakes.stream().filter(row -> !isLint(row)).toList();
        List<Row> lint = mistakes.stream().filter(PlainDroolsComparison::isLint).toList();
        List<Row> refused = rows.stream().filter(Row::refused).toList();
        StringBuilder out = new StringBuilder();
        out.append("# The same mistakes, read by plain Drools\n\n")
                .append(
                        "Each row is a rules folder with one typical mistake (`engine/core/src/test/resources/…/defects`); `SeededDefectsTest`"
                                + " holds that\n`rules check` finds every one of them at the line and column that the folder states. Beside it stands what Drools"
                                + " 10.2.0 says of the\nsame rule files when it builds them as an executable model. This page is written by\n\n    ")
                .append(COMMAND)
                .append("\n\n| | `rules check` | plain Drools |\n|---|---|---|\n")
                .append(line("errors in rule files", errors))
                .append(line("warnings about rule files (repetition, contradiction, shadowing, …)", lint))
                .append("| DRL that rules here may not use (`no-…`: code, accumulate, …) | " + refused.size() + " of "
                        + refused.size()
                        + " refused at the right line | not asked of it: most is valid DRL; "
                        + count(refused, Row::found)
                        + " do not build |\n")
                .append("| mistakes in word lists and categories | " + others + " of " + others
                        + " | does not know them |\n\n")
                .append(
                        "A mistake counts as found by Drools when it reports anything at all, at the right line when any of its messages has the line\n"
                                + "that the mistake is in. Many mistakes are none to it: it knows neither word lists nor categories, zones and cases.\n")
                .append("\n## Mistakes\n\n")
                .append(header());
        mistakes.forEach(row -> out.append(row.cells()));
        out.append("\n## What only Nutgraf refuses\n\n").append(header());
        refused.forEach(row -> out.append(row.cells()));
        return out.toString();
    }

    private static boolean isLint(Row row) {
        DiagnosticGuide.Entry entry = DiagnosticGuide.find(row.code());
        return entry != null && entry.severity() == Severity.WARNING;
    }

    private static String line(String what, List<Row> rows) {
        return "| " + what + " | " + rows.size() + " of " + rows.size() + " found, all at the right line and column | "
                + count(rows, Row::found) + " of " + rows.size() + " found, " + count(rows, Row::rightLine)
                + " at the right line, " + count(rows, Row::column) + " with a column there, "
                + count(rows, Row::namesRule) + " naming the rule |\n";
    }

    private static String header() {
        return "| mistake | our code | line | found by Drools | right line | column | names the rule | its first message |\n"
                + "|---|---|---|---|---|---|---|---|\n";
    }

    private static long count(List<Row> rows, Predicate<Row> what) {
        return rows.stream().filter(what).count();
    }
}
