package org.nutgraf.engine.internal.judge;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.FactValues;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.Firing;
import org.nutgraf.engine.internal.rulebase.Firings;
import org.nutgraf.engine.internal.rulebase.Tuple;

/**
 * Tells from which facts a shared rule derived a fact.
 *
 * <p>Drools reports an equal fact only once, whichever match came first. What each match inserts is therefore worked
 * out again from the rule's model, so that the answer is the first match by rule and place in the text.
 */
final class Derivations {
    private final Map<String, List<Insertion>> insertions = new HashMap<>();

    /** Derivations by some rules; others have no part in them. */
    Derivations(List<RuleModel> rules) {
        rules.stream()
                .filter(rule -> !rule.insertions().isEmpty())
                .forEach(rule -> insertions.put(rule.name(), rule.insertions()));
    }

    /** For each derived fact the facts of the first match that led to it. */
    Map<Object, List<Object>> reasons(Firings firings) {
        if (firings.derived().isEmpty()) {
            return Map.of();
        }
        Map<List<@Nullable Object>, Object> byContent = new HashMap<>();
        firings.derived().forEach(fact -> byContent.put(content(fact), fact));
        Map<Object, List<Object>> reasons = new HashMap<>();
        for (Firing firing : firings.deriving()) {
            for (Insertion insertion : insertions.getOrDefault(firing.rule(), List.of())) {
                for (Tuple tuple : firing.tuples()) {
                    Object fact = byContent.get(content(insertion, tuple));
                    if (fact != null) {
                        reasons.putIfAbsent(fact, all(tuple));
                    }
                }
            }
        }
        return reasons;
    }

    /** The facts of a tuple, with those that satisfied an {@code exists}. */
    static List<Object> all(Tuple tuple) {
        List<Object> facts = new ArrayList<>(tuple.facts());
        facts.addAll(tuple.witnesses());
        return facts;
    }

    private static List<@Nullable Object> content(Insertion insertion, Tuple tuple) {
        List<@Nullable Object> content = new ArrayList<>();
        content.add(insertion.factClass());
        for (Operand argument : insertion.arguments()) {
            content.add(value(argument, tuple));
        }
        return content;
    }

    private static @Nullable Object value(Operand argument, Tuple tuple) {
        if (argument instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (argument instanceof Operand.Variable variable) {
            Object bound = tuple.bindings().get(variable.name());
            return bound == null || variable.field() == null ? bound : FactValues.read(bound, variable.field());
        }
        return null;
    }

    private static List<@Nullable Object> content(Object fact) {
        List<@Nullable Object> content = new ArrayList<>();
        content.add(fact.getClass().getName());
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            content.add(FactValues.read(fact, component.getName()));
        }
        return content;
    }
}
