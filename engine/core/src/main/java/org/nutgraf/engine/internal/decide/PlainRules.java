package org.nutgraf.engine.internal.decide;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Of many rules those that have one way with one or two patterns, by number. What it takes to decide them lies side by side, as
 * rules that stand in objects of their own are seldom at hand. Thread-safe.
 */
public final class PlainRules {
    private static final VarHandle PLAN = MethodHandles.arrayElementVarHandle(WayPlan[].class);
    private static final int TESTS = 2;

    private final @Nullable WayPlan[] plans;
    private final int[] tests;

    /** None so far, of so many rules. */
    public PlainRules(int rules) {
        plans = new @Nullable WayPlan[rules];
        tests = new int[rules * TESTS];
    }

    /** Adds a rule if it is plain. */
    public void add(int number, DecidableRule rule) {
        int slots = rule.plan().slots();
        if (rule.other() == null && slots <= TESTS) {
            System.arraycopy(rule.tests(), 0, tests, firstTest(number), slots);
            PLAN.setRelease(plans, number, rule.plan());
        }
    }

    /** Whether a rule was added. */
    public boolean has(int number) {
        return plan(number) != null;
    }

    @Nullable WayPlan plan(int number) {
        return (WayPlan) PLAN.getAcquire(plans, number);
    }

    /** The numbers of the tests that facts must pass, rule by rule and slot by slot. */
    int[] tests() {
        return tests;
    }

    /** Where the tests of a rule stand. */
    static int firstTest(int number) {
        return number * TESTS;
    }
}
