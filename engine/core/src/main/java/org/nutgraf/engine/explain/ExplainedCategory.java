package org.nutgraf.engine.explain;

import java.util.List;

/**
 * How the score of a category came about.
 *
 * @param id the category's id
 * @param label its label for people
 * @param score 0 to 1
 * @param threshold the score from which it is assigned
 * @param arithmetic the score worked out, such as {@code 1 − (1 − 0.7)(1 − 0.35) = 0.805}
 * @param rules rules that fired for it, by id
 * @param opposed rules that fired against it, by id
 */
public record ExplainedCategory(
        String id,
        String label,
        double score,
        double threshold,
        String arithmetic,
        List<ExplainedRule> rules,
        List<ExplainedRule> opposed) {

    /** Copies the rules. */
    public ExplainedCategory {
        rules = List.copyOf(rules);
        opposed = List.copyOf(opposed);
    }

    /** Whether the score reaches the threshold. */
    public boolean isAssigned() {
        return score >= threshold;
    }
}
