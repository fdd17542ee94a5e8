package org.nutgraf.engine.internal.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.FactStep.Amount;
import org.nutgraf.engine.internal.decide.FactStep.Check;
import org.nutgraf.engine.internal.rule.eval.FieldReader;
import org.nutgraf.engine.internal.rule.eval.RuleEvaluator;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.ValueType;

/** Turns constraints of one pattern that name variables into checks. */
final class Checks {
    private final Class<?> type;
    private final int slot;
    private final Variables variables;

    /**
     * Checks of a pattern.
     *
     * @param type the class of its facts
     * @param slot where its fact stands
     * @param variables those bound before it, and its own
     */
    Checks(Class<?> type, int slot, Variables variables) {
        this.type = type;
        this.slot = slot;
        this.variables = variables;
    }

    private interface Value {
        Object of(Object fact, Object[] frame);
    }

    Check check(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison(comparison);
        }
        if (constraint instanceof Constraint.Membership membership) {
            Value value = value(membership.operand());
            return (fact, frame) -> {
                Object given = value.of(fact, frame);
                return membership.values().stream()
                                .anyMatch(literal -> RuleEvaluator.compare(given, literal.value()) == 0)
                        != membership.negated();
            };
        }
        if (constraint instanceof Constraint.AllOf all) {
            List<Check> parts = all.parts().stream().map(this::check).toList();
            return (fact, frame) -> parts.stream().allMatch(part -> part.holds(fact, frame));
        }
        if (constraint instanceof Constraint.AnyOf any) {
            List<Check> parts = any.parts().stream().map(this::check).toList();
            return (fact, frame) -> parts.stream().anyMatch(part -> part.holds(fact, frame));
        }
        return (fact, frame) -> true;
    }

    private Check comparison(Constraint.Comparison comparison) {
        Operator operator = comparison.operator();
        if (comparison.left().type() == ValueType.WHOLE && comparison.right().type() == ValueType.WHOLE) {
            Amount left = amount(comparison.left());
            Amount right = amount(comparison.right());
            return (fact, frame) -> operator.holds(Long.compare(left.of(fact, frame), right.of(fact, frame)));
        }
        Value left = value(comparison.left());
        Value right = value(comparison.right());
        return (fact, frame) -> operator.holds(RuleEvaluator.compare(left.of(fact, frame), right.of(fact, frame)));
    }

    /** The join that a constraint is; {@code null} when it is none by which facts can be looked up. */
    FactStep.@Nullable Join join(Constraint constraint) {
        if (!(constraint instanceof Constraint.Comparison comparison) || comparison.operator() != Operator.EQUAL) {
            return null;
        }
        FactStep.Join join = join(comparison.left(), comparison.right());
        return join == null ? join(comparison.right(), comparison.left()) : join;
    }

    private FactStep.@Nullable Join join(Operand own, Operand other) {
        if (own instanceof Operand.Field field
                && field.type() == ValueType.WHOLE
                && other instanceof Operand.Variable variable
                && variable.type() == ValueType.WHOLE) {
            Variables.Bound bound = bound(variable);
            return bound.slot() == slot || bound.field() == null
                    ? null
                    : new FactStep.Join(FieldReader.of(type, field.name()), bound.slot(), bound.field());
        }
        return null;
    }

    private Amount amount(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            long number = ((Number) literal.value()).longValue();
            return (fact, frame) -> number;
        }
        if (operand instanceof Operand.Field field) {
            FieldReader reader = FieldReader.of(type, field.name());
            return (fact, frame) -> reader.number(fact);
        }
        if (operand instanceof Operand.Variable variable) {
            Variables.Bound bound = bound(variable);
            int from = bound.slot();
            FieldReader reader = bound.field();
            if (reader == null) {
                throw new IllegalArgumentException(variable + " is no number");
            }
            return (fact, frame) -> reader.number(frame[from]);
        }
        Operand.Sum sum = (Operand.Sum) operand;
        Amount left = amount(sum.left());
        Amount right = amount(sum.right());
        return sum.minus()
                ? (fact, frame) -> left.of(fact, frame) - right.of(fact, frame)
                : (fact, frame) -> left.of(fact, frame) + right.of(fact, frame);
    }

    private Value value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return (fact, frame) -> literal.value();
        }
        if (operand instanceof Operand.Field field) {
            FieldReader reader = FieldReader.of(type, field.name());
            return (fact, frame) -> reader.read(fact);
        }
        if (operand instanceof Operand.Variable variable) {
            Variables.Bound bound = bound(variable);
            return (fact, frame) -> bound.of(frame);
        }
        Amount amount = amount(operand);
        return (fact, frame) -> amount.of(fact, frame);
    }

    /** A variable, or the field of the fact that it stands for. */
    private Variables.Bound bound(Operand.Variable variable) {
        Variables.Bound bound = variables.get(variable.name());
        return variable.field() == null
                ? bound
                : new Variables.Bound(bound.slot(), bound.type(), FieldReader.of(bound.type(), variable.field()));
    }
}
