package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.DecidableRule;
import org.nutgraf.engine.internal.decide.PlainRules;
import org.nutgraf.engine.internal.decide.WayPlans;
import org.nutgraf.engine.internal.rule.check.Walk;
import org.nutgraf.engine.internal.rule.eval.FactMaker;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** A rule with what was found out about it. Thread-safe. */
final class PlannedRule {
    private final int number;
    private final RuleModel model;
    private final List<Demand> demands;
    private final boolean open;
    private final Planning planning;
    private @Nullable DecidableRule decidable;
    private @Nullable List<FactMaker> makers;
    private volatile boolean planned;

    /**
     * What the plans of rules that run together have in common.
     *
     * @param open the tests that facts may pass which they derive
     * @param ways the plans of their ways; {@code null} when they are left to the rule engine
     * @param plain gets those that are plain, once they are planned, and ask for no facts that others derive
     * @param loader knows the classes of facts
     */
    record Planning(
            Questions questions, BitSet open, @Nullable WayPlans ways, PlainRules plain, ClassLoader loader) {}

    /**
     * A rule, not planned yet: most articles ask little of most rules.
     *
     * @param demands what must be there for it to fire
     */
    PlannedRule(int number, RuleModel model, List<Demand> demands, Planning planning) {
        this.number = number;
        this.model = model;
        this.demands = demands;
        this.planning = planning;
        this.open = isOpen(model, planning);
    }

    private static boolean isOpen(RuleModel model, Planning planning) {
        for (Pattern pattern : Walk.patterns(model)) {
            if (planning.open().get(planning.questions().test(pattern))) {
                return true;
            }
        }
        return false;
    }

    /** Its number among the rules beside it. */
    int number() {
        return number;
    }

    /** Whether one of its patterns may take a fact that others derive. */
    boolean isOpen() {
        return open;
    }

    /** Notes the tests of all its patterns. */
    void addTests(BitSet tests) {
        Walk.patterns(model).forEach(pattern -> tests.set(planning.questions().test(pattern)));
    }

    /** How it is decided without the rule engine; {@code null} when that cannot be done. */
    @Nullable DecidableRule decidable() {
        plan();
        return decidable;
    }

    /** What it derives; {@code null} when only the rule engine can tell. */
    @Nullable List<FactMaker> makers() {
        plan();
        return makers;
    }

    /** What must be there for it to fire. */
    List<Demand> demands() {
        return demands;
    }

    private void plan() {
        if (!planned) {
            planOnce();
        }
    }

    private synchronized void planOnce() {
        if (planned) {
            return;
        }
        decidable = planning.ways() == null ? null : DecidableRule.of(model, planning.ways());
        if (decidable != null
                && model.conditions().stream().noneMatch(condition -> denies(condition, false, planning))) {
            makers = makers(model, planning.loader());
        }
        if (decidable != null && !open) {
            planning.plain().add(number, decidable);
        }
        planned = true;
    }

    /** What the absence of a fact makes true is not true for good while facts are derived. */
    private static boolean denies(Condition condition, boolean denied, Planning planning) {
        if (condition instanceof Pattern pattern) {
            return denied && planning.open().get(planning.questions().test(pattern));
        }
        if (condition instanceof Condition.Not not) {
            return denies(not.condition(), true, planning);
        }
        if (condition instanceof Condition.Exists exists) {
            return denies(exists.condition(), denied, planning);
        }
        return ((Condition.Group) condition).parts().stream().anyMatch(part -> denies(part, denied, planning));
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
