package org.nutgraf.engine.internal.presearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.engine.internal.rule.eval.FieldReader;
import org.nutgraf.engine.internal.rule.eval.RuleEvaluator;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;

/** Turns constraints over fields and literals into checks of facts of one class. */
final class Comparisons {
    private final Class<?> type;

    /** Comparisons of facts of a class. */
    Comparisons(Class<?> type) {
        this.type = type;
    }

    private interface Value {
        Object of(Object fact);
    }

    FactCheck all(List<Constraint> constraints) {
        if (constraints.isEmpty()) {
            return FactCheck.ANY;
        }
        FactCheck first = one(constraints.get(0));
        if (constraints.size() == 1) {
            return first;
        }
        FactCheck rest = all(constraints.subList(1, constraints.size()));
        return fact -> first.holds(fact) && rest.holds(fact);
    }

    private FactCheck one(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison(comparison);
        }
        if (constraint instanceof Constraint.Membership membership) {
            return membership(membership);
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all(all.parts());
        }
        List<FactCheck> parts =
                ((Constraint.AnyOf) constraint).parts().stream().map(this::one).toList();
        return fact -> parts.stream().anyMatch(part -> part.holds(fact));
    }

    private FactCheck comparison(Constraint.Comparison comparison) {
        Operator operator = comparison.operator();
        if (comparison.left() instanceof Operand.Field field && comparison.right() instanceof Operand.Literal literal) {
            FieldReader reader = FieldReader.of(type, field.name());
            Object value = literal.value();
            if (value instanceof Long number && reader.isWhole()) {
                long wanted = number;
                return fact -> operator.holds(Long.compare(reader.number(fact), wanted));
            }
            if (!operator.isOrder() && (value instanceof String || value instanceof Boolean)) {
                boolean equal = operator == Operator.EQUAL;
                // Facts name zones and concepts by the same objects, which are found equal without a look at their
                // letters.
                Object wanted = value instanceof String text ? text.intern() : value;
                return fact -> wanted.equals(reader.read(fact)) == equal;
            }
        }
        Value left = value(comparison.left());
        Value right = value(comparison.right());
        return fact -> operator.holds(RuleEvaluator.compare(left.of(fact), right.of(fact)));
    }

    private FactCheck membership(Constraint.Membership membership) {
        Value value = value(membership.operand());
        List<Operand.Literal> literals = membership.values();
        boolean wanted = !membership.negated();
        if (literals.stream().allMatch(literal -> literal.value() instanceof String)) {
            Set<Object> texts = new HashSet<>();
            literals.forEach(literal -> texts.add(literal.value()));
            return fact -> texts.contains(value.of(fact)) == wanted;
        }
        return fact -> {
            Object given = value.of(fact);
            return literals.stream().anyMatch(literal -> RuleEvaluator.compare(given, literal.value()) == 0) == wanted;
        };
    }

    private Value value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return fact -> literal.value();
        }
        FieldReader reader = FieldReader.of(type, ((Operand.Field) operand).name());
        return reader::read;
    }
}
