package org.nutgraf.engine.internal.rule.eval;

import java.util.List;
import org.nutgraf.engine.internal.rule.model.Condition;

/**
 * What became of one condition of a rule on one article.
 *
 * @param condition the condition
 * @param reached whether it was asked at all: everything before it held in some way
 * @param satisfied whether it held under some bindings that everything before it allows; inside of a {@code not} this says
 *     that something stood in the way
 * @param parts the same of the parts of a group, or of what stands in {@code not} and {@code exists}
 */
public record ConditionTrace(Condition condition, boolean reached, boolean satisfied, List<ConditionTrace> parts) {

    /** Copies the parts. */
    public ConditionTrace {
        parts = List.copyOf(parts);
    }
}
