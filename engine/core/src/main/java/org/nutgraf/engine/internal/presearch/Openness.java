package org.nutgraf.engine.internal.presearch;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Says which tests a fact could pass that rules derive while they run, so that nothing can be said before. */
final class Openness {
    private final List<Insertion> insertions;
    private final ClassLoader loader;

    Openness(List<RuleModel> rules, ClassLoader loader) {
        this.insertions =
                rules.stream().flatMap(rule -> rule.insertions().stream()).toList();
        this.loader = loader;
    }

    boolean isOpen(FactTest test) {
        for (Insertion insertion : insertions) {
            if (insertion.factClass().equals(test.factClass()) && mayPass(insertion, test)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayPass(Insertion insertion, FactTest test) {
        for (Constraint constraint : test.constraints()) {
            if (isDenied(constraint, insertion)) {
                return false;
            }
        }
        return true;
    }

    /** Only what a literal argument contradicts is known to be denied. */
    private boolean isDenied(Constraint constraint, Insertion insertion) {
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof Operand.Field field
                && comparison.right() instanceof Operand.Literal wanted) {
            Object given = argument(insertion, field.name());
            return given instanceof String && wanted.value() instanceof String && !given.equals(wanted.value());
        }
        return false;
    }

    private @Nullable Object argument(Insertion insertion, String field) {
        try {
            RecordComponent[] components =
                    Class.forName(insertion.factClass(), false, loader).getRecordComponents();
            for (int i = 0; i < components.length && i < insertion.arguments().size(); i++) {
                if (components[i].getName().equals(field)
                        && insertion.arguments().get(i) instanceof Operand.Literal literal) {
                    return literal.value();
                }
            }
        } catch (ClassNotFoundException unknown) {
            return null;
        }
        return null;
    }
}
