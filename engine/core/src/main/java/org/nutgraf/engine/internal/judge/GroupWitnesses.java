package org.nutgraf.engine.internal.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Tuple;
import org.nutgraf.engine.internal.rule.eval.FactIndex;
import org.nutgraf.engine.internal.rule.eval.MatchedPattern;
import org.nutgraf.engine.internal.rule.eval.RulePlan;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.Firings;

/**
 * Finds the facts that satisfied an {@code exists} over several patterns.
 *
 * <p>The rule engine drops them. They are found again from the rule's model: the first combination of facts that meets
 * the rule with the facts of the tuple in their places. A search that becomes too long finds none.
 */
final class GroupWitnesses {
    private static final long BUDGET = 50_000;

    private final Map<String, RuleModel> rules = new HashMap<>();
    private final Map<String, Optional<Planned>> plans = new ConcurrentHashMap<>();

    /** A rule and the patterns inside its groups. */
    private record Planned(RulePlan plan, Set<Pattern> grouped) {}

    /** Witnesses of some rules; others have none. */
    GroupWitnesses(List<RuleModel> rules) {
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
    }

    /**
     * The same firings with these witnesses too.
     *
     * @param given the facts of the article, without those that rules derived
     */
    Firings complete(Firings firings, List<Object> given) {
        if (!isConcerned(firings.deriving()) && !isConcerned(firings.detecting())) {
            return firings;
        }
        List<Object> facts = new ArrayList<>(given);
        facts.addAll(firings.derived());
        RuleTracer tracer = new RuleTracer(new FactIndex(facts), BUDGET);
        return new Firings(
                complete(firings.deriving(), tracer),
                firings.derived(),
                complete(firings.detecting(), tracer),
                firings.issues());
    }

    private boolean isConcerned(List<Firing> firings) {
        for (Firing firing : firings) {
            if (planned(firing) != null) {
                return true;
            }
        }
        return false;
    }

    private List<Firing> complete(List<Firing> firings, RuleTracer tracer) {
        return firings.stream().map(firing -> complete(firing, tracer)).toList();
    }

    private Firing complete(Firing firing, RuleTracer tracer) {
        Planned planned = planned(firing);
        return planned == null
                ? firing
                : new Firing(
                        firing.packageName(),
                        firing.rule(),
                        firing.count(),
                        firing.tuples().stream()
                                .map(tuple -> complete(tuple, planned, tracer))
                                .toList(),
                        firing.number());
    }

    /** The plan for a firing of the rule engine; one that was decided without it has its witnesses. */
    private @Nullable Planned planned(Firing firing) {
        return firing.decided()
                ? null
                : plans.computeIfAbsent(firing.rule(), this::plan).orElse(null);
    }

    private Optional<Planned> plan(String name) {
        RuleModel rule = rules.get(name);
        Set<Pattern> grouped = new HashSet<>();
        if (rule != null) {
            rule.conditions().forEach(condition -> collect(condition, false, grouped));
        }
        return rule == null || grouped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Planned(RulePlan.of(rule), grouped));
    }

    private static Tuple complete(Tuple tuple, Planned planned, RuleTracer tracer) {
        List<Object> witnesses = new ArrayList<>(tuple.witnesses());
        tracer.matches(planned.plan(), matched -> {
            Set<Object> facts = matched.stream().map(MatchedPattern::fact).collect(Collectors.toSet());
            if (!facts.containsAll(tuple.facts())) {
                return false;
            }
            matched.stream()
                    .filter(each -> planned.grouped().contains(each.pattern()))
                    .map(MatchedPattern::fact)
                    .filter(fact -> !witnesses.contains(fact) && !tuple.facts().contains(fact))
                    .forEach(witnesses::add);
            return true;
        });
        return new Tuple(tuple.facts(), Collections.unmodifiableList(witnesses), tuple.bindings());
    }

    private static void collect(Condition condition, boolean inside, Set<Pattern> grouped) {
        if (condition instanceof Condition.Exists exists) {
            collect(exists.condition(), exists.condition() instanceof Condition.Group, grouped);
        } else if (condition instanceof Condition.Group group) {
            group.parts().forEach(part -> collect(part, inside, grouped));
        } else if (condition instanceof Pattern pattern && inside) {
            grouped.add(pattern);
        }
    }
}
