package org.nutgraf.engine.internal.rule.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * How a rule came out on an article when its conditions are asked one after the other.
 *
 * @param rule the rule
 * @param outcome whether it holds
 * @param satisfied how many of its conditions, counted from the first, some combination of facts meets together
 * @param conditions what became of each of its conditions, in the order of the file
 */
public record RuleTrace(RuleModel rule, Outcome outcome, int satisfied, List<ConditionTrace> conditions) {

    /** How a rule came out. */
    public enum Outcome {
        /** Some combination of facts meets all conditions. */
        HOLDS,
        /** None does. */
        FAILS,
        /** There are more combinations than were tried. */
        UNDECIDED
    }

    /** Copies the conditions. */
    public RuleTrace {
        conditions = List.copyOf(conditions);
    }

    /** Whether some combination of facts meets all conditions. */
    public boolean holds() {
        return outcome == Outcome.HOLDS;
    }

    /**
     * The first condition that fails: facts meet all those before it together, but none meet them and this one.
     *
     * @return {@code null} unless the rule fails
     */
    public @Nullable Condition failing() {
        return outcome == Outcome.FAILS ? conditions.get(satisfied).condition() : null;
    }
}
