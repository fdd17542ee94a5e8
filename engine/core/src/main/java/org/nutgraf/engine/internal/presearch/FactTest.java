package org.nutgraf.engine.internal.presearch;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;

/**
 * What a pattern asks of a fact by itself: its type, and the constraints that name no variable.
 *
 * @param factClass full name of the fact record
 * @param constraints constraints over fields and literals only; equal patterns of different rules give equal texts
 * @param key the same text for tests that ask the same
 */
record FactTest(String factClass, List<Constraint> constraints, String key) {

    static FactTest of(Pattern pattern) {
        TreeMap<String, Constraint> sorted = new TreeMap<>();
        alone(pattern.constraints(), sorted);
        StringBuilder key = new StringBuilder(pattern.factClass());
        for (String constraint : sorted.keySet()) {
            key.append('\n').append(constraint);
        }
        return new FactTest(pattern.factClass(), List.copyOf(sorted.values()), key.toString());
    }

    /** A field that must equal one of a few texts, or {@code null} when there is none to look tests up by. */
    @Nullable Lookup lookup() {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.left() instanceof Operand.Field field
                    && comparison.right() instanceof Operand.Literal literal
                    && literal.value() instanceof String) {
                return Lookup.of(constraint, field, List.of(literal));
            }
            if (constraint instanceof Constraint.Membership membership
                    && !membership.negated()
                    && membership.operand() instanceof Operand.Field field
                    && membership.values().stream().allMatch(literal -> literal.value() instanceof String)) {
                return Lookup.of(constraint, field, membership.values());
            }
        }
        return null;
    }

    /** A constraint that says: of these texts the field must equal one. */
    record Lookup(Constraint constraint, String field, List<Object> texts) {
        static Lookup of(Constraint constraint, Operand.Field field, List<Operand.Literal> literals) {
            return new Lookup(
                    constraint,
                    field.name(),
                    literals.stream()
                            .<Object>map(Operand.Literal::value)
                            .distinct()
                            .toList());
        }
    }

    private static void alone(Collection<Constraint> constraints, TreeMap<String, Constraint> into) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.AllOf all) {
                alone(all.parts(), into);
            } else if (constraint.isAlone()) {
                into.put(constraint.toString(), constraint);
            }
        }
    }
}
