package org.nutgraf.engine.internal.rulebase;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much joining one session may still do. Confined to the thread that runs the session. */
final class JoinBudget {

    /** What a joined tuple costs, in comparisons: it takes memory until the session ends. */
    private static final int TUPLE = 10;

    private static final ThreadLocal<@Nullable JoinBudget> CURRENT = new ThreadLocal<>();

    private long limit;
    private long spent;
    private long tried;

    JoinBudget(long limit) {
        this.limit = limit;
    }

    /** The budget of the session that runs in this thread. */
    static JoinBudget current() {
        JoinBudget current = CURRENT.get();
        return current == null ? new JoinBudget(Long.MAX_VALUE) : current;
    }

    /** Makes this the budget of whatever session this thread runs. */
    void begin() {
        CURRENT.set(this);
    }

    /** Ends what {@link #begin} began. */
    static void end() {
        CURRENT.remove();
    }

    /** Lifts the limit, once the rules have run and only evidence is looked up. */
    void lift() {
        limit = Long.MAX_VALUE;
    }

    /** How many pairs of facts were compared. */
    long tried() {
        return tried;
    }

    /** Pays for one comparison; {@code joined} tells that it made a tuple. */
    boolean pay(boolean joined, Set<String> rules) {
        tried++;
        spent += joined ? TUPLE : 1;
        if (spent > limit) {
            throw new Exhausted(limit, rules);
        }
        return joined;
    }

    /** Ends a session whose rules join too much. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Set<String> rules;

        Exhausted(long limit, Set<String> rules) {
            super("joins more facts than the limit of " + limit + " steps allows", null, false, false);
            this.rules = rules;
        }

        /** The rules that were joining when the budget ran out. */
        Set<String> rules() {
            return rules;
        }
    }
}
