package org.nutgraf.engine.internal.rulebase;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.ReteEvaluator;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.rule.eval.FactOrder;

/**
 * One append-only session over the facts of one article.
 *
 * <p>Firings are recorded where the agenda asks whether a match may fire; that is half the price of a listener.
 */
final class RuleSession implements AgendaFilter {

    private final KieBase base;
    private final RuleFilter filter;
    private final RunSettings settings;
    private final Map<Rule, Tally> tallies = new IdentityHashMap<>();
    private List<Firing> firings = List.of();

    RuleSession(KieBase base, RuleFilter filter, RunSettings settings) {
        this.base = base;
        this.filter = filter;
        this.settings = settings;
    }

    /**
     * Runs the rules over facts.
     *
     * @param known facts that are no news when a rule inserts them
     * @return what rules inserted
     */
    List<Object> run(List<?> facts, List<?> known) {
        JoinBudget budget = new JoinBudget(settings.joinLimit());
        budget.begin();
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            Inserted inserted = new Inserted();
            session.addEventListener(inserted);
            session.fireAllRules(this);
            budget.lift();
            firings = firings((ReteEvaluator) session);
            return inserted.without(known);
        } finally {
            session.dispose();
            JoinBudget.end();
        }
    }

    @Override
    public boolean accept(Match match) {
        Tally tally = tallies.computeIfAbsent(match.getRule(), this::tally);
        if (!tally.accepted()) {
            return false;
        }
        // Matches beyond the limit still compete for the first places, but have no consequence.
        tally.add(match);
        return tally.count() <= settings.firingLimit();
    }

    /** The rules that fired, by name. */
    List<Firing> firings() {
        return firings;
    }

    private List<Firing> firings(ReteEvaluator session) {
        return tallies.values().stream()
                .filter(Tally::accepted)
                .map(tally -> tally.firing(session))
                .sorted(Firing.BY_NAME)
                .toList();
    }

    private Tally tally(Rule rule) {
        boolean accepted = filter.accepts(rule.getPackageName(), rule.getName());
        return new Tally(rule.getPackageName(), rule.getName(), accepted, settings);
    }

    /** Listens, because the session itself forgets a fact that no pattern of its rules asks for. */
    private static final class Inserted extends DefaultRuleRuntimeEventListener {

        private final Set<Object> facts = new HashSet<>();

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            facts.add(event.getObject());
        }

        List<Object> without(List<?> given) {
            if (facts.isEmpty()) {
                return List.of();
            }
            given.forEach(facts::remove);
            return facts.stream().sorted(FactOrder.BY_CLASS).toList();
        }
    }
}
