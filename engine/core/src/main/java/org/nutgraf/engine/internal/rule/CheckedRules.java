package org.nutgraf.engine.internal.rule;

import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.rule.catalog.CategoryCatalog;
import org.nutgraf.engine.internal.rule.catalog.Overrides;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * What rules folders amount to.
 *
 * @param version tells them from others that would decide differently
 * @param files all rule files, also those without a sound rule, in the order of the tree
 * @param catalog the categories
 * @param lexicon the word lists
 * @param overrides what is changed from outside
 * @param diagnostics everything that is wrong, sorted by file and place
 */
public record CheckedRules(
        String version,
        List<RuleFile> files,
        CategoryCatalog catalog,
        Lexicon lexicon,
        Overrides overrides,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public CheckedRules {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** All rules without errors, experimental ones included. */
    public Stream<RuleModel> rules() {
        return files.stream().flatMap(file -> file.rules().stream());
    }

    /** All rules that run. */
    public Stream<RuleModel> runnableRules() {
        return files.stream().flatMap(file -> file.runnableRules().stream());
    }
}
