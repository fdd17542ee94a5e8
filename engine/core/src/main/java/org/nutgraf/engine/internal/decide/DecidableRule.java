package org.nutgraf.engine.internal.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * A rule that can be decided without the rule engine, by a {@link Decider}: one way for it to hold, and the others.
 * Immutable and thread-safe.
 */
public final class DecidableRule {
    private final WayPlan plan;
    private final int[] tests;
    private final @Nullable DecidableRule other;

    /**
     * A rule.
     *
     * @param plan how the facts of the way are searched
     * @param tests for each pattern of the way the number of the test that a fact must pass by itself
     * @param other the ways after this one; {@code null} when it is the last
     */
    DecidableRule(WayPlan plan, int[] tests, @Nullable DecidableRule other) {
        this.plan = plan;
        this.tests = tests;
        this.other = other;
    }

    /**
     * Plans a rule.
     *
     * @param plans the plans of the rules beside it
     * @return {@code null} when only the rule engine can decide it
     */
    public static @Nullable DecidableRule of(RuleModel rule, WayPlans plans) {
        if (rule.opaque() || rule.conditions().isEmpty()) {
            return null;
        }
        try {
            List<List<Condition>> ways = Ways.of(rule.conditions());
            DecidableRule planned = null;
            for (int i = ways.size() - 1; i >= 0; i--) {
                planned = new DecidableRule(plans.plan(ways.get(i)), plans.tests(ways.get(i)), planned);
            }
            return planned;
        } catch (IllegalArgumentException notPlanned) {
            return null;
        }
    }

    WayPlan plan() {
        return plan;
    }

    /** The numbers of the tests that facts must pass, slot by slot. */
    int[] tests() {
        return tests;
    }

    @Nullable DecidableRule other() {
        return other;
    }
}
