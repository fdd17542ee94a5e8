package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.DecidableRule;
import org.nutgraf.engine.internal.decide.Decider;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Found;
import org.nutgraf.engine.internal.rule.eval.FactMaker;

/**
 * Derives facts from an article without the rule engine.
 *
 * <p>Rules that look at derived facts are decided again after each round that brought new ones. As none of them asks for
 * the absence of such a fact, what was found in one round holds in all later ones, and the end does not depend on the order.
 */
final class Deriving {
    private static final int MOST_ROUNDS = 50;
    private static final int MOST_FACTS = 10_000;

    private final Board given;
    private final RunLimits limits;
    private final RuleNames names;
    private final Map<Class<?>, Set<Object>> givenByClass = new HashMap<>();
    private final Set<Object> derived = new LinkedHashSet<>();

    /** @param names of the rules beside those that are run */
    Deriving(Board given, RunLimits limits, RuleNames names) {
        this.given = given;
        this.limits = limits;
        this.names = names;
    }

    /**
     * Decides rules and what they derive.
     *
     * @param rules all rules that may fire on the article
     * @return {@code null} when only the rule engine can tell
     */
    @Nullable Selection run(List<PlannedRule> rules) {
        List<@Nullable Found> found = new ArrayList<>();
        for (PlannedRule rule : rules) {
            if (rule.makers() == null) {
                return null;
            }
            found.add(null);
        }
        Board board = given;
        Decider decider = new Decider(board, limits.keeping());
        for (int round = 0; round < MOST_ROUNDS && derived.size() <= MOST_FACTS; round++) {
            Set<Object> fresh = new LinkedHashSet<>();
            for (int i = 0; i < rules.size(); i++) {
                if (round == 0 || rules.get(i).isOpen()) {
                    Found matches = decide(rules.get(i), decider, fresh);
                    if (matches == null) {
                        return null;
                    }
                    found.set(i, matches);
                }
            }
            derived.addAll(fresh);
            if (fresh.isEmpty() || rules.stream().noneMatch(PlannedRule::isOpen)) {
                return selection(rules, found);
            }
            if (round == 0) {
                board = given.copy();
                decider = new Decider(board, limits.keeping());
            }
            fresh.forEach(board::add);
        }
        return null;
    }

    private @Nullable Found decide(PlannedRule rule, Decider decider, Set<Object> fresh) {
        DecidableRule plan = rule.decidable();
        List<FactMaker> makers = rule.makers();
        if (plan == null || makers == null) {
            return null;
        }
        Found found = decider.decide(plan, bindings -> {
            for (FactMaker maker : makers) {
                Object fact = maker.make(bindings);
                if (!derived.contains(fact) && !isGiven(fact)) {
                    fresh.add(fact);
                }
            }
        });
        return found == null || found.count() > limits.firings() ? null : found;
    }

    private boolean isGiven(Object fact) {
        return givenByClass.computeIfAbsent(fact.getClass(), given::facts).contains(fact);
    }

    private Selection selection(List<PlannedRule> rules, List<@Nullable Found> found) {
        List<Firing> decided = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Found matches = found.get(i);
            if (matches != null && matches.count() > 0) {
                decided.add(names.firing(rules.get(i).number(), matches));
            }
        }
        return new Selection(List.of(), 0, decided, List.copyOf(derived));
    }
}
