package org.nutgraf.engine.internal.presearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.nutgraf.engine.internal.rule.eval.RuleEvaluator;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;

/** Turns constraints over fields and literals into tests of the field values of a fact. */
final class Comparisons {
    private final ToIntFunction<String> slots;

    /** Comparisons of values that stand in the slots of their fields. */
    Comparisons(ToIntFunction<String> slots) {
        this.slots = slots;
    }

    Predicate<Object[]> all(List<Constraint> constraints) {
        return constraints.stream().map(this::one).reduce(Predicate::and).orElse(values -> true);
    }

    private Predicate<Object[]> one(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison(comparison);
        }
        if (constraint instanceof Constraint.Membership membership) {
            return membership(membership);
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all(all.parts());
        }
        return ((Constraint.AnyOf) constraint)
                .parts().stream().map(this::one).reduce(Predicate::or).orElseThrow();
    }

    private Predicate<Object[]> comparison(Constraint.Comparison comparison) {
        if (comparison.left() instanceof Operand.Field left && comparison.right() instanceof Operand.Literal right) {
            int slot = slots.applyAsInt(left.name());
            Object literal = right.value();
            return values -> comparison.operator().holds(RuleEvaluator.compare(values[slot], literal));
        }
        Value left = value(comparison.left());
        Value right = value(comparison.right());
        return values -> comparison.operator().holds(RuleEvaluator.compare(left.in(values), right.in(values)));
    }

    private Predicate<Object[]> membership(Constraint.Membership membership) {
        Value value = value(membership.operand());
        List<Operand.Literal> literals = membership.values();
        if (literals.stream().allMatch(literal -> literal.value() instanceof String)) {
            Set<Object> texts = new HashSet<>();
            literals.forEach(literal -> texts.add(literal.value()));
            return values -> texts.contains(value.in(values)) != membership.negated();
        }
        return values ->
                literals.stream().anyMatch(literal -> RuleEvaluator.compare(value.in(values), literal.value()) == 0)
                        != membership.negated();
    }

    private Value value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return values -> literal.value();
        }
        int slot = slots.applyAsInt(((Operand.Field) operand).name());
        return values -> values[slot];
    }

    private interface Value {
        Object in(Object[] values);
    }
}
