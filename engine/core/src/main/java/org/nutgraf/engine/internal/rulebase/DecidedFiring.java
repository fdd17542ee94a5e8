package org.nutgraf.engine.internal.rulebase;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.nutgraf.engine.internal.decide.Found;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Tells of a rule that was decided without a session what a session would have told. */
final class DecidedFiring {
    private DecidedFiring() {}

    static Firing of(RuleModel rule, Found found, RunSettings settings) {
        Comparator<Found.Match> order = Comparator.comparing(Found.Match::facts, settings.order())
                .thenComparing(Found.Match::facts, FactOrder.TUPLES);
        List<Tuple> tuples = found.matches().stream()
                .sorted(order)
                .limit(settings.tuplesPerRule())
                .map(match -> new Tuple(match.facts(), witnesses(match, settings), match.bindings()))
                .distinct()
                .toList();
        return new Firing(rule.packageName(), rule.name(), found.matches().size(), tuples);
    }

    private static List<Object> witnesses(Found.Match match, RunSettings settings) {
        if (match.witnesses().isEmpty()) {
            return List.of();
        }
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(match.facts());
        return match.witnesses().stream()
                .filter(known::add)
                .sorted(FactOrder.BY_PLACE)
                .limit(settings.tuplesPerRule())
                .toList();
    }
}
