package org.nutgraf.engine.explain;

import java.util.List;

/**
 * A rule that fired, with the facts that met its conditions.
 *
 * @param id its id
 * @param name its title
 * @param file its file, relative to the rules folder, with forward slashes
 * @param line the line it begins on, from 1
 * @param weight its weight, 0 to 1
 * @param conditions its conditions with the first combination of facts in the text that meets them all; empty for a rule
 *     that contains code or for which there are too many combinations to try
 */
public record ExplainedRule(
        String id, String name, String file, int line, double weight, List<ExplainedCondition> conditions) {

    /** Copies the conditions. */
    public ExplainedRule {
        conditions = List.copyOf(conditions);
    }
}
