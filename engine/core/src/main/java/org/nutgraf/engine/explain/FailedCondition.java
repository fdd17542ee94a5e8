package org.nutgraf.engine.explain;

import java.util.List;

/**
 * The first condition of a rule that does not hold.
 *
 * @param number its number in the rule, from 1
 * @param of how many conditions the rule has
 * @param drl the condition as a rule says it
 * @param file the rule's file, relative to the rules folder
 * @param line its line, from 1
 * @param column its column, from 1
 * @param tried what was there to meet it, such as {@code 3 mentions of “asking”, 2 of them with negated == false}
 * @param nearMisses what came nearest to meeting it, nearest first; for a condition that asks for an absence, what stood
 *     in the way
 * @param derivations when it asks for a derived fact that is missing: the shared rules that could have derived it, nearest
 *     to firing first
 */
public record FailedCondition(
        int number,
        int of,
        String drl,
        String file,
        int line,
        int column,
        String tried,
        List<NearMiss> nearMisses,
        List<RuleMiss> derivations) {

    /** Copies the lists. */
    public FailedCondition {
        nearMisses = List.copyOf(nearMisses);
        derivations = List.copyOf(derivations);
    }
}
