package org.nutgraf.engine.internal.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** A rule that can be decided without the rule engine, by a {@link Decider}. Immutable and thread-safe. */
public final class DecidableRule {
    private final Way[] ways;

    private DecidableRule(Way[] ways) {
        this.ways = ways;
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
        List<List<Condition>> ways = Ways.of(rule.conditions());
        if (ways == null) {
            return null;
        }
        try {
            return new DecidableRule(ways.stream().map(plans::plan).toArray(Way[]::new));
        } catch (IllegalArgumentException notPlanned) {
            return null;
        }
    }

    /** The ways in which it can hold; not to be changed. */
    Way[] ways() {
        return ways;
    }
}
