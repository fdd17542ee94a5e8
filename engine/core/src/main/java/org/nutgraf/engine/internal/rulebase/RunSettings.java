package org.nutgraf.engine.internal.rulebase;

import java.util.Comparator;
import java.util.List;
import org.nutgraf.engine.internal.decide.Keeping;
import org.nutgraf.engine.internal.rule.eval.FactOrder;

/**
 * How rules are run.
 *
 * @param firingLimit firings of one rule on one article after which that rule is stopped, with an issue
 * @param joinLimit comparisons of facts in one session, a joined tuple counting ten, after which the rules that are
 *     joining are left out with an issue
 * @param tuplesPerRule tuples that a firing keeps, and witnesses that a tuple keeps
 * @param order which of a rule's tuples, given by their facts, come first; ties are decided by their place in the text
 */
public record RunSettings(int firingLimit, long joinLimit, int tuplesPerRule, Comparator<? super List<Object>> order) {

    /** Limits that no sensible rule reaches, and a few tuples in the order of the text. */
    public static final RunSettings DEFAULT = new RunSettings(10_000, 8, FactOrder.TUPLES);

    /** Settings with the usual limit of joining. */
    public RunSettings(int firingLimit, int tuplesPerRule, Comparator<? super List<Object>> order) {
        this(firingLimit, 20_000_000, tuplesPerRule, order);
    }

    /** The same settings with another order of tuples. */
    public RunSettings withOrder(Comparator<? super List<Object>> newOrder) {
        return new RunSettings(firingLimit, joinLimit, tuplesPerRule, newOrder);
    }

    /** Which matches of a rule are kept. */
    Keeping keeping() {
        Comparator<List<Object>> first = order::compare;
        return new Keeping(tuplesPerRule, order == FactOrder.TUPLES ? first : first.thenComparing(FactOrder.TUPLES));
    }
}
