package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which rules are used. */
final class RuleFolderOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules in DIR instead of the shipped ones. Several add up; later ones may override.")
    private List<Path> rules = new ArrayList<>();

    /** The rules folders in use. */
    List<Path> folders() {
        String given = System.getenv("NUTGRAF_RULES_DEFAULT");
        return EngineOptions.folders(rules, given == null || given.isBlank() ? null : Path.of(given), "rules");
    }

    /** The options as they were given, for a command line that works on the same rules; empty when none were. */
    String asTyped() {
        StringBuilder typed = new StringBuilder();
        for (Path folder : rules) {
            String path = folder.toString();
            typed.append(" --rules ").append(path.contains(" ") ? '"' + path + '"' : path);
        }
        return typed.toString();
    }

    /** Whether any were given. */
    boolean areGiven() {
        return !rules.isEmpty();
    }
}
