package org.nutgraf.engine.internal.rule.check;

import java.util.Set;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.rule.drl.DrlRule;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Problems;

/** All checks of a single rule. Immutable and safe to share between threads. */
public final class RuleChecks {
    /** What may have hidden a category or weight that is there. */
    private static final Set<String> METADATA_CODES = Set.of(
            "metadata",
            "metadata-value",
            "unknown-metadata",
            "weight-range",
            "category-and-opposes",
            "rule-name-quotes",
            "unclosed-text",
            "typographic-quotes",
            "single-quotes",
            "missing-when",
            "keyword-case",
            "comment");

    private final NameCheck names;

    /** Checks against these names. */
    public RuleChecks(Vocabulary vocabulary) {
        this.names = new NameCheck(vocabulary);
    }

    /** Adds what is wrong with a rule to its problems. */
    public void check(DrlRule rule) {
        RuleModel model = rule.model();
        Problems problems = rule.problems();
        boolean unread = problems.all().stream().map(Diagnostic::code).anyMatch(METADATA_CODES::contains);
        names.check(model, problems);
        MetadataCheck.check(model, problems, unread);
        if (!model.id().isEmpty() && !model.id().endsWith("0")) {
            problems.warning(
                    rule.namePosition(),
                    "id-step",
                    "The id " + model.id() + " is not a multiple of ten",
                    "step ids by ten, so that a rule can be added between two others");
        }
        if (!problems.hasErrors()) {
            Walk.patterns(model).forEach(pattern -> PatternCheck.check(pattern, problems));
            DoubleNegationCheck.check(model, problems);
            RepetitionCheck.check(model, problems);
            LogicCheck.check(model, problems);
            JoinCheck.check(model, problems);
        }
    }
}
