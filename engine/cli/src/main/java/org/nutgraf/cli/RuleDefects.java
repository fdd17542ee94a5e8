package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.Rules;
import org.nutgraf.testkit.rules.CaseClaims;
import org.nutgraf.testkit.rules.RuleCases;

/**
 * Everything that is wrong with rules folders, by file and place, files by the path that an editor opens.
 *
 * @param all errors and warnings
 */
record RuleDefects(List<Diagnostic> all) {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic defect) -> Objects.toString(defect.file(), ""))
            .thenComparing(Diagnostic::line)
            .thenComparing(Diagnostic::column)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Copies the defects. */
    RuleDefects {
        all = List.copyOf(all);
    }

    /** Those that the engine found, those of the cases, and further ones. */
    static RuleDefects of(Rules rules, RuleCases cases, List<Diagnostic> further, RuleFiles files) {
        List<Diagnostic> defects = new ArrayList<>();
        // A cache is no part of the rules; it is spoken of elsewhere.
        rules.diagnostics().stream()
                .filter(defect -> !defect.code().startsWith("cache-"))
                .forEach(defects::add);
        defects.addAll(cases.problems());
        defects.addAll(CaseClaims.check(rules, cases));
        defects.addAll(further);
        return new RuleDefects(
                defects.stream().map(files::shown).distinct().sorted(ORDER).toList());
    }

    long errors() {
        return all.stream().filter(Diagnostic::isError).count();
    }

    long warnings() {
        return all.size() - errors();
    }
}
