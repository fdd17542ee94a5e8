package org.nutgraf.engine.internal.rule.eval;

import java.util.List;
import java.util.Map;

/**
 * Facts that together meet the first conditions of a rule.
 *
 * @param matched which fact met which pattern, those inside {@code exists} included, in the order of the file
 * @param bindings the variables that those conditions bind: facts and values, by name
 */
public record Combination(List<MatchedPattern> matched, Map<String, Object> bindings) {

    /** Copies both. */
    public Combination {
        matched = List.copyOf(matched);
        bindings = Map.copyOf(bindings);
    }
}
