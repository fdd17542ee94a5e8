package org.nutgraf.engine.internal.decide;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides rules on the facts of one article, one after another. Not thread-safe. */
public final class Decider {
    /** Facts tried and matches found, after which the rule engine is asked. */
    private static final int MOST_WORK = 20_000;

    private final Kept kept;
    private final Work work = new Work(MOST_WORK);
    private final WaySearch search;

    /** A decider on these facts. */
    public Decider(Passing facts, Keeping keeping) {
        this.kept = new Kept(keeping);
        this.search = new WaySearch(facts, work, kept);
    }

    /**
     * Decides a rule.
     *
     * @param each sees the bindings of every match; {@code null} when nobody wants to
     * @return {@code null} when that would be too much work, or fails: the rule engine fails then too, and reports it
     */
    public @Nullable Found decide(DecidableRule rule, @Nullable Consumer<Map<String, Object>> each) {
        return decide(rule.plan(), rule.tests(), 0, rule.other(), each);
    }

    /**
     * Decides a plain rule.
     *
     * @return as {@link #decide(DecidableRule, Consumer)}; {@code null} too when it is none of the rules
     */
    public @Nullable Found decide(PlainRules rules, int number) {
        WayPlan plan = rules.plan(number);
        return plan == null ? null : decide(plan, rules.tests(), PlainRules.firstTest(number), null, null);
    }

    private @Nullable Found decide(
            WayPlan plan,
            int[] tests,
            int firstTest,
            @Nullable DecidableRule others,
            @Nullable Consumer<Map<String, Object>> each) {
        kept.begin();
        work.begin();
        try {
            search.run(plan, tests, firstTest, each);
            for (DecidableRule way = others; way != null; way = way.other()) {
                search.run(way.plan(), way.tests(), 0, each);
            }
            return kept.found(others != null);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
