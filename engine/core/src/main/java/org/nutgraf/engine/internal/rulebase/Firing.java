package org.nutgraf.engine.internal.rulebase;

import java.util.Comparator;
import java.util.List;
import org.nutgraf.engine.internal.decide.Tuple;

/**
 * A rule that fired on an article.
 *
 * @param packageName package of the rule
 * @param rule name of the rule
 * @param count how many times it fired
 * @param tuples the first tuples it fired for, in their order
 * @param number its number among the rules of its presearcher, which has decided it; {@link #OF_A_SESSION} when a session did
 */
public record Firing(String packageName, String rule, long count, List<Tuple> tuples, int number) {
    /** The number of a rule that a session decided. */
    public static final int OF_A_SESSION = -1;

    /** The order in which firings are given. */
    static final Comparator<Firing> BY_NAME = Comparator.comparing(Firing::rule).thenComparing(Firing::packageName);

    /** Whether it was decided without a session: then its tuples know the witnesses of groups too. */
    public boolean decided() {
        return number != OF_A_SESSION;
    }
}
