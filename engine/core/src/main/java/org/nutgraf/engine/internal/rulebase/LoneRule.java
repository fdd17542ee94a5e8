package org.nutgraf.engine.internal.rulebase;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A rule base of one rule, or of none: what it does with the facts of an article is what that rule costs. */
public final class LoneRule {
    private final KieBase base;
    private final RunSettings settings;

    LoneRule(KieBase base, RunSettings settings) {
        this.base = base;
        this.settings = settings;
    }

    /**
     * What one run took.
     *
     * @param nanos time, from opening a session to closing it
     * @param joins pairs of facts that were compared
     * @param firings how often the rule fired, at most a little more than its limit
     * @param stopped whether it was stopped by the limit of joining or failed
     */
    public record Run(long nanos, long joins, long firings, boolean stopped) {}

    /** Runs over the facts of one article. */
    public Run run(List<?> facts) {
        JoinBudget budget = new JoinBudget(settings.joinLimit());
        long[] firings = {0};
        boolean stopped = false;
        long began = System.nanoTime();
        budget.begin();
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> ++firings[0] <= settings.firingLimit());
        } catch (RuntimeException | StackOverflowError e) {
            stopped = true;
        } finally {
            session.dispose();
            JoinBudget.end();
        }
        return new Run(System.nanoTime() - began, budget.tried(), firings[0], stopped);
    }
}
