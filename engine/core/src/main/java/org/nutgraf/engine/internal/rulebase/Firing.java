package org.nutgraf.engine.internal.rulebase;

import java.util.Comparator;
import java.util.List;

/**
 * A rule that fired on an article.
 *
 * @param packageName package of the rule
 * @param rule name of the rule
 * @param count how many times it fired
 * @param tuples the first tuples it fired for, in their order
 * @param decided whether it was decided without a session: then its tuples know the witnesses of groups too
 */
public record Firing(String packageName, String rule, long count, List<Tuple> tuples, boolean decided) {
    /** The order in which firings are given. */
    static final Comparator<Firing> BY_NAME = Comparator.comparing(Firing::rule).thenComparing(Firing::packageName);
}
