package org.nutgraf.engine.internal.rule.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Problems;

/** Warns of conditions of one rule that repeat or contradict each other as a whole. */
final class RepetitionCheck {
    private RepetitionCheck() {}

    static void check(RuleModel rule, Problems problems) {
        Map<String, Condition> seen = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            if (binds(condition)) {
                if (condition instanceof Pattern pattern) {
                    seen.putIfAbsent(bare(pattern), pattern);
                }
                continue;
            }
            Condition earlier = seen.putIfAbsent(condition.toString(), condition);
            if (earlier != null) {
                problems.warning(
                        condition.position(),
                        "repeated-condition",
                        "This condition asks nothing new after line "
                                + earlier.position().line(),
                        "remove it, or say what is different");
            }
        }
        for (Condition condition : rule.conditions()) {
            Condition denied = condition instanceof Condition.Not not
                    ? seen.get(not.condition().toString())
                    : null;
            if (denied != null) {
                problems.warning(
                        condition.position(),
                        "contradiction",
                        "This denies what line " + denied.position().line() + " asks for: the rule can never fire",
                        "remove one, or say what is different");
            }
        }
    }

    private static boolean binds(Condition condition) {
        return condition instanceof Pattern pattern
                && (pattern.binding() != null
                        || pattern.constraints().stream().anyMatch(c -> c instanceof Constraint.FieldBinding));
    }

    /** The pattern without what it binds: what it asks for. */
    private static String bare(Pattern pattern) {
        List<Constraint> asked = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.FieldBinding))
                .toList();
        return new Pattern(null, pattern.type(), pattern.factClass(), asked, pattern.position(), pattern.typePosition())
                .toString();
    }
}
