package org.nutgraf.engine.coverage;

import java.util.List;

/**
 * What a corpus makes of the rules.
 *
 * @param articles how many articles were seen
 * @param categories one a category, by id
 * @param rules one a rule, by id
 * @param lists one a word list, by name
 * @param overlaps pairs of rules of one category that fire on nearly the same articles, the most alike first
 * @param conflicts pairs of a rule for and a rule against a category that fire together, the most frequent first
 */
public record Coverage(
        long articles,
        List<CategoryCoverage> categories,
        List<RuleCoverage> rules,
        List<ListCoverage> lists,
        List<RuleOverlap> overlaps,
        List<RuleConflict> conflicts) {

    /** Copies the lists. */
    public Coverage {
        categories = List.copyOf(categories);
        rules = List.copyOf(rules);
        lists = List.copyOf(lists);
        overlaps = List.copyOf(overlaps);
        conflicts = List.copyOf(conflicts);
    }
}
