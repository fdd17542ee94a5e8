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

    /** Whether any were given. */
    boolean areGiven() {
        return !rules.isEmpty();
    }
}
