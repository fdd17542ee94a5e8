package org.nutgraf.engine.coverage;

import java.util.List;
import org.nutgraf.engine.RuleInfo;

/**
 * What one rule does on a corpus.
 *
 * <p>For a rule that speaks for or against a category, {@code decides}, {@code supports} and {@code idle} add up to
 * {@code fired}; a shared rule only fires.
 *
 * @param rule the rule
 * @param fired articles it fires on
 * @param decides articles that would lose the category without it; for a rule against it, articles that it keeps the
 *     category from
 * @param supports articles that would have the category without it, too; for a rule against it, articles for which others
 *     speak, but not enough, so that they would not have the category without it either
 * @param idle all others: the category is not assigned; for a rule against it, it is assigned all the same, or nothing
 *     speaks for it
 * @param undecided articles on which not every combination of facts was tried, so that conditions may have been met
 *     that count as unmet here
 * @param unmet conditions without effect, in the order of the file
 */
public record RuleCoverage(
        RuleInfo rule, long fired, long decides, long supports, long idle, long undecided, List<UnmetCondition> unmet) {

    /** Copies the conditions. */
    public RuleCoverage {
        unmet = List.copyOf(unmet);
    }
}
