package org.nutgraf.engine.internal.presearch;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Says which tests a fact could pass that rules derive while they run, so that nothing can be said before. */
final class Openness {
    /** What is known of the facts that rules derive, by class. */
    private final Map<String, List<Derived>> derived = new HashMap<>();

    /**
     * A fact that a rule derives.
     *
     * @param texts the fields that always have the same text
     */
    private record Derived(Map<String, String> texts) {
        /** Only what a literal argument contradicts is known to be denied. */
        boolean isDenied(Constraint constraint) {
            if (constraint instanceof Constraint.Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.left() instanceof Operand.Field field
                    && comparison.right() instanceof Operand.Literal wanted
                    && wanted.value() instanceof String) {
                String given = texts.get(field.name());
                return given != null && !given.equals(wanted.value());
            }
            return false;
        }
    }

    Openness(List<RuleModel> rules, ClassLoader loader) {
        Map<String, List<String>> fields = new HashMap<>();
        for (RuleModel rule : rules) {
            for (Insertion insertion : rule.insertions()) {
                String type = insertion.factClass();
                List<String> known = fields.computeIfAbsent(type, unseen -> fields(type, loader));
                derived.computeIfAbsent(type, unseen -> new ArrayList<>()).add(new Derived(texts(insertion, known)));
            }
        }
    }

    boolean isOpen(FactTest test) {
        for (Derived fact : derived.getOrDefault(test.factClass(), List.of())) {
            if (mayPass(fact, test)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayPass(Derived fact, FactTest test) {
        for (Constraint constraint : test.constraints()) {
            if (fact.isDenied(constraint)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> texts(Insertion insertion, List<String> fields) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < fields.size() && i < insertion.arguments().size(); i++) {
            if (insertion.arguments().get(i) instanceof Operand.Literal literal
                    && literal.value() instanceof String text) {
                texts.put(fields.get(i), text);
            }
        }
        return texts;
    }

    /** The fields of a fact, in their order; none of one that nobody knows. */
    private static List<String> fields(String factClass, ClassLoader loader) {
        List<String> fields = new ArrayList<>();
        try {
            for (RecordComponent component :
                    Class.forName(factClass, false, loader).getRecordComponents()) {
                fields.add(component.getName());
            }
        } catch (ClassNotFoundException unknown) {
            return List.of();
        }
        return fields;
    }
}
