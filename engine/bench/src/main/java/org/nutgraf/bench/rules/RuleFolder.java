package org.nutgraf.bench.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes generated rules as an analyst would: rule files of a hundred rules and a word list for each concept. */
final class RuleFolder {
    private static final int RULES_OF_A_FILE = 100;

    private RuleFolder() {}

    static void write(RuleSet rules, Path folder) throws IOException {
        Path room = Files.createDirectories(folder.resolve("bench"));
        Path words = Files.createDirectories(room.resolve("words"));
        for (Concept concept : rules.concepts()) {
            Files.writeString(words.resolve(concept.name() + ".txt"), String.join("\n", concept.terms()) + "\n");
        }
        StringBuilder categories = new StringBuilder("categories:\n");
        for (int from = 0; from < rules.rules().size(); from += RULES_OF_A_FILE) {
            int file = from / RULES_OF_A_FILE;
            String category = "bench-" + file;
            categories.append("  - id: ").append(category).append('\n');
            categories.append("    label: Bench ").append(file).append('\n');
            categories.append("    definition: \"Generated.\"\n    threshold: 0.5\n");
            List<GeneratedRule> part =
                    rules.rules().subList(from, Math.min(rules.rules().size(), from + RULES_OF_A_FILE));
            Files.writeString(room.resolve(category + ".drl"), file(category, file, part));
        }
        Files.writeString(folder.resolve("categories.yaml"), categories);
    }

    /** The id of a rule: four letters for the file, the number within it in steps of ten. */
    static String id(GeneratedRule rule) {
        return id(rule.number() / RULES_OF_A_FILE, rule.number() % RULES_OF_A_FILE);
    }

    /** The number of the rule that has an id. */
    static int number(String id) {
        int file = 0;
        for (int i = 1; i < id.indexOf('-'); i++) {
            file = file * 26 + id.charAt(i) - 'A';
        }
        return file * RULES_OF_A_FILE + Integer.parseInt(id, id.indexOf('-') + 1, id.length(), 10) / 10 - 1;
    }

    private static String id(int file, int place) {
        StringBuilder letters = new StringBuilder("B");
        for (int divisor : new int[] {676, 26, 1}) {
            letters.append((char) ('A' + file / divisor % 26));
        }
        return letters + "-" + String.format(Locale.ROOT, "%04d", (place + 1) * 10);
    }

    private static String file(String category, int file, List<GeneratedRule> rules) {
        StringBuilder drl = new StringBuilder("package rules.bench\n\nimport org.nutgraf.api.fact.*\n");
        for (GeneratedRule rule : rules) {
            drl.append("\nrule \"")
                    .append(id(file, rule.number() % RULES_OF_A_FILE))
                    .append(" generated\"\n");
            drl.append("    @Category(\"")
                    .append(category)
                    .append("\") @Weight(0.1) @Status(\"stable\") @Lang(\"en\")\n");
            drl.append("when\n").append(conditions(rule)).append("then\nend\n");
        }
        return drl.toString();
    }

    private static String conditions(GeneratedRule rule) {
        String first = "concept == \"" + rule.first().name() + "\"";
        String second = "concept == \"" + rule.second().name() + "\"";
        return switch (rule.shape()) {
            case PHRASE -> "    exists Mention(" + first + ")\n";
            case SENTENCE ->
                "    Mention(" + first + ", $s : sentence)\n    exists Mention(" + second + ", sentence == $s)\n";
            case NEAR ->
                "    $a : Mention(" + first + ", $s : sentence)\n    exists Mention(" + second
                        + ", sentence == $s, firstToken > $a.lastToken, firstToken - $a.lastToken <= "
                        + (rule.words() + 1)
                        + ")\n";
            case NEGATED -> "    exists Mention(" + first + ")\n    not Mention(" + second + ")\n";
            case AT_LEAST -> "    ConceptCount(" + first + ", zone == \"all\", count >= " + rule.words() + ")\n";
        };
    }
}
