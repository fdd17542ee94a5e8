package org.nutgraf.engine.coverage;

/**
 * Two rules for (or two against) one category that fire on nearly the same articles.
 *
 * @param category the category
 * @param first the rule that fires on more articles; the first by id when equal
 * @param second the other rule
 * @param both articles both fire on
 * @param either articles at least one fires on
 * @param similarity the share of {@code both} in {@code either}, 0 to 1 (Jaccard)
 */
public record RuleOverlap(String category, String first, String second, long both, long either, double similarity) {}
