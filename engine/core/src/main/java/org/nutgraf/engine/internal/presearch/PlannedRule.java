package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.DecidableRule;
import org.nutgraf.engine.internal.decide.WayPlans;
import org.nutgraf.engine.internal.rule.check.Walk;
import org.nutgraf.engine.internal.rule.eval.FactMaker;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * A rule with what was found out about it.
 *
 * @param model the rule
 * @param tests numbers of the tests of all its patterns
 * @param open whether a fact that others derive may pass one of them
 * @param plan how it is decided without the rule engine
 */
record PlannedRule(RuleModel model, BitSet tests, boolean open, Lazy<Plan> plan) {

    /**
     * How a rule is decided without the rule engine.
     *
     * @param decidable {@code null} when that cannot be done
     * @param makers what it derives; {@code null} when only the rule engine can tell
     */
    record Plan(@Nullable DecidableRule decidable, @Nullable List<FactMaker> makers) {}

    /**
     * Plans a rule.
     *
     * @param open the tests that derived facts may pass
     * @param plans the plans of the rules beside it; {@code null} when it is left to the rule engine
     * @param loader knows the classes of facts
     */
    static PlannedRule of(
            RuleModel model, Questions questions, BitSet open, @Nullable WayPlans plans, ClassLoader loader) {
        BitSet tests = new BitSet();
        Walk.patterns(model).forEach(pattern -> tests.set(questions.test(pattern)));
        return new PlannedRule(
                model,
                tests,
                tests.intersects(open),
                new Lazy<>(() -> plans == null ? new Plan(null, null) : plan(model, questions, open, plans, loader)));
    }

    /** How it is decided without the rule engine; {@code null} when that cannot be done. */
    @Nullable DecidableRule decidable() {
        return plan.get().decidable();
    }

    /** What it derives; {@code null} when only the rule engine can tell. */
    @Nullable List<FactMaker> makers() {
        return plan.get().makers();
    }

    private static Plan plan(RuleModel model, Questions questions, BitSet open, WayPlans plans, ClassLoader loader) {
        DecidableRule decidable = DecidableRule.of(model, plans);
        boolean deniesDerived =
                model.conditions().stream().anyMatch(condition -> denies(condition, false, questions, open));
        return new Plan(decidable, decidable == null || deniesDerived ? null : makers(model, loader));
    }

    /** What the absence of a fact makes true is not true for good while facts are derived. */
    private static boolean denies(Condition condition, boolean denied, Questions questions, BitSet open) {
        if (condition instanceof Pattern pattern) {
            return denied && open.get(questions.test(pattern));
        }
        if (condition instanceof Condition.Not not) {
            return denies(not.condition(), true, questions, open);
        }
        if (condition instanceof Condition.Exists exists) {
            return denies(exists.condition(), denied, questions, open);
        }
        return ((Condition.Group) condition).parts().stream().anyMatch(part -> denies(part, denied, questions, open));
    }

    private static @Nullable List<FactMaker> makers(RuleModel model, ClassLoader loader) {
        List<FactMaker> makers = new ArrayList<>();
        try {
            for (Insertion insertion : model.insertions()) {
                makers.add(FactMaker.of(insertion, loader));
            }
            return List.copyOf(makers);
        } catch (IllegalArgumentException notFromOutside) {
            return null;
        }
    }
}
