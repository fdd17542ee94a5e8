package org.nutgraf.engine.coverage;

/**
 * A rule for and a rule against a category that fire on the same articles.
 *
 * @param category the category
 * @param supporting the rule for it
 * @param opposing the rule against it
 * @param both articles both fire on
 * @param prevented those of them that do not have the category, and would without the opposing rule
 */
public record RuleConflict(String category, String supporting, String opposing, long both, long prevented) {}
