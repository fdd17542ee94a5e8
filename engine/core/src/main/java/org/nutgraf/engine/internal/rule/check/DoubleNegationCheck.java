package org.nutgraf.engine.internal.rule.check;

import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Problems;

/** Warns of a {@code not} that denies nothing but a {@code not}: it says what {@code exists} says, and few read it so. */
final class DoubleNegationCheck {
    private DoubleNegationCheck() {}

    static void check(RuleModel rule, Problems problems) {
        rule.conditions().forEach(condition -> check(condition, problems));
    }

    private static void check(Condition condition, Problems problems) {
        if (condition instanceof Condition.Not not) {
            if (not.condition() instanceof Condition.Not inner) {
                problems.warning(
                        not.position(),
                        "double-negation",
                        "This denies a denial",
                        "write " + new Condition.Exists(inner.condition(), inner.position()));
            } else {
                check(not.condition(), problems);
            }
        } else if (condition instanceof Condition.Exists exists) {
            check(exists.condition(), problems);
        } else if (condition instanceof Condition.Group group) {
            group.parts().forEach(part -> check(part, problems));
        }
    }
}
