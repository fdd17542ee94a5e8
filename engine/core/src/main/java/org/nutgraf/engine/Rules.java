package org.nutgraf.engine;

import java.util.List;
import org.nutgraf.api.Diagnostic;

/**
 * The rules in use.
 *
 * @param version {@code sha256:} and the digest of everything that decides: rules, word lists, categories, overrides
 * @param rules every rule that runs, by id, and those that an override disables
 * @param categories every category, by id
 * @param concepts the names of the word lists, in alphabetical order
 * @param diagnostics every defect of every file, by file and line
 */
public record Rules(
        String version,
        List<RuleInfo> rules,
        List<CategoryInfo> categories,
        List<String> concepts,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Rules {
        rules = List.copyOf(rules);
        categories = List.copyOf(categories);
        concepts = List.copyOf(concepts);
        diagnostics = List.copyOf(diagnostics);
    }
}
