package org.nutgraf.testkit.eval;

import java.util.Comparator;
import java.util.Optional;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;

/**
 * A category that was assigned but is not labelled, or is labelled but was not assigned.
 *
 * @param category the category's id
 * @param article the article
 */
public record Misjudgement(String category, JudgedArticle article) {

    /** How the category came out; empty when no rule fired for or against it. */
    public Optional<CategoryScore> score() {
        return article.score(category);
    }

    /** The heaviest rule that fired for the category, the first by id of several; empty when none fired. */
    public Optional<FiredRule> decidingRule() {
        return score().flatMap(score -> score.rules().stream()
                .min(Comparator.comparingDouble(FiredRule::weight).reversed().thenComparing(FiredRule::id)));
    }
}
