package org.nutgraf.engine.internal.decide;

import java.util.Comparator;
import java.util.List;

/**
 * A rule that fired on an article.
 *
 * @param packageName package of the rule
 * @param rule name of the rule
 * @param count how many times it fired
 * @param tuples the first tuples it fired for, in their order
 * @param number its number among the rules that run together, by name; {@link #OF_A_SESSION} when a session decided it
 */
public record Firing(String packageName, String rule, long count, List<Tuple> tuples, int number) {
    /** The number of a rule that a session decided. */
    public static final int OF_A_SESSION = -1;

    /** The order in which firings are given. */
    public static final Comparator<Firing> BY_NAME = Firing::compareNames;

    private static int compareNames(Firing one, Firing other) {
        int order = one.rule.compareTo(other.rule);
        return order == 0 ? one.packageName.compareTo(other.packageName) : order;
    }

    /** Whether it was decided without a session: then its tuples know the witnesses of groups too. */
    public boolean decided() {
        return number != OF_A_SESSION;
    }
}
