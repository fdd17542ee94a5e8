package org.nutgraf.engine;

import java.util.List;

/**
 * How a category came out for an article.
 *
 * <p>The score is (1 − Π(1 − weight)) over the rules for it, times Π(1 − weight) over the rules against it,
 * rounded to four decimals.
 *
 * @param id the category's id, such as {@code arms-request}
 * @param label its label for people
 * @param score 0 to 1
 * @param threshold the score from which it is assigned
 * @param opposed rules that fired against it, by id
 * @param rules rules that fired for it, by id
 */
public record CategoryScore(
        String id, String label, double score, double threshold, List<FiredRule> opposed, List<FiredRule> rules) {

    /** Copies the rules. */
    public CategoryScore {
        opposed = List.copyOf(opposed);
        rules = List.copyOf(rules);
    }

    /** Whether the score reaches the threshold. */
    public boolean isAssigned() {
        return score >= threshold;
    }
}
