package org.nutgraf.engine.internal.rule.eval;

import java.util.List;
import java.util.function.Predicate;

/**
 * Asks the conditions of rules about the facts of one article, one condition after the other, without Drools.
 *
 * <p>Means what {@link RuleEvaluator} means, which tries all facts, and is quick enough for whole corpora. Work on one rule
 * is bounded. Not for several threads, as its index is not.
 */
public final class RuleTracer {
    /** Facts that are tried for one rule before it counts as undecided. */
    public static final long DEFAULT_BUDGET = 1_000_000;

    private final FactIndex facts;
    private final long budget;

    /** A tracer over the facts of one article, derived ones included. */
    public RuleTracer(FactIndex facts) {
        this(facts, DEFAULT_BUDGET);
    }

    /**
     * A tracer with a bound of its own.
     *
     * @param budget facts that are tried for one rule before it counts as undecided
     */
    public RuleTracer(FactIndex facts, long budget) {
        this.facts = facts;
        this.budget = budget;
    }

    /** The facts. */
    public FactIndex facts() {
        return facts;
    }

    /** Whether the rule holds and, if not, which condition fails first; stops at the first combination that meets it. */
    public RuleTrace trace(RulePlan plan) {
        return new Search(plan, facts, budget, false).trace(matched -> true);
    }

    /**
     * The same, but goes on after the first combination until every alternative of every {@code or} has been met or all
     * combinations have been tried: for coverage.
     */
    public RuleTrace traceAlternatives(RulePlan plan) {
        return new Search(plan, facts, budget, true).trace(matched -> true);
    }

    /**
     * Gives each combination of facts that meets the rule, in the order of the facts, until {@code enough} accepts one.
     *
     * @param enough sees the facts that met each pattern, those inside {@code exists} included
     */
    public RuleTrace matches(RulePlan plan, Predicate<List<MatchedPattern>> enough) {
        return new Search(plan, facts, budget, false).trace(enough);
    }

    /**
     * Gives each combination of facts that meets the first conditions of the rule, until {@code enough} accepts one.
     *
     * @param conditions how many conditions, counted from the first
     * @return whether all combinations were seen or {@code enough} accepted one; {@code false} when the budget ran out
     */
    public boolean prefixes(RulePlan plan, int conditions, Predicate<Combination> enough) {
        return new Search(plan, facts, budget, false).prefixes(conditions, enough);
    }
}
