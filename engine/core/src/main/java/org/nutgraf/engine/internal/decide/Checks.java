package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.internal.rule.eval.FieldReader;
import org.nutgraf.engine.internal.rule.eval.RuleEvaluator;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;

/** Turns constraints that name variables into checks of a fact and the variables bound before. */
final class Checks {
    private final Class<?> type;
    private final Frame frame;

    Checks(Class<?> type, Frame frame) {
        this.type = type;
        this.frame = frame;
    }

    /** Says whether a fact meets a constraint. */
    @FunctionalInterface
    interface Check {
        boolean holds(Object fact, Object[] bound);
    }

    private interface Value {
        Object of(Object fact, Object[] bound);
    }

    Check check(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            Value left = value(comparison.left());
            Value right = value(comparison.right());
            return (fact, bound) ->
                    comparison.operator().holds(RuleEvaluator.compare(left.of(fact, bound), right.of(fact, bound)));
        }
        if (constraint instanceof Constraint.Membership membership) {
            Value value = value(membership.operand());
            return (fact, bound) -> {
                Object given = value.of(fact, bound);
                return membership.values().stream()
                                .anyMatch(literal -> RuleEvaluator.compare(given, literal.value()) == 0)
                        != membership.negated();
            };
        }
        if (constraint instanceof Constraint.AllOf all) {
            List<Check> parts = checks(all.parts());
            return (fact, bound) -> holdAll(parts, fact, bound);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            List<Check> parts = checks(any.parts());
            return (fact, bound) -> parts.stream().anyMatch(part -> part.holds(fact, bound));
        }
        return (fact, bound) -> true;
    }

    static boolean holdAll(List<Check> checks, Object fact, Object[] bound) {
        for (Check check : checks) {
            if (!check.holds(fact, bound)) {
                return false;
            }
        }
        return true;
    }

    private List<Check> checks(List<Constraint> constraints) {
        List<Check> checks = new ArrayList<>();
        constraints.forEach(constraint -> checks.add(check(constraint)));
        return checks;
    }

    private Value value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return (fact, bound) -> literal.value();
        }
        if (operand instanceof Operand.Field field) {
            FieldReader reader = FieldReader.of(type, field.name());
            return (fact, bound) -> reader.read(fact);
        }
        if (operand instanceof Operand.Variable variable) {
            int slot = frame.slot(variable.name());
            if (variable.field() == null) {
                return (fact, bound) -> bound[slot];
            }
            FieldReader reader = FieldReader.of(frame.fact(variable.name()), variable.field());
            return (fact, bound) -> reader.read(bound[slot]);
        }
        Operand.Sum sum = (Operand.Sum) operand;
        Value left = value(sum.left());
        Value right = value(sum.right());
        return (fact, bound) -> {
            long one = ((Number) left.of(fact, bound)).longValue();
            long other = ((Number) right.of(fact, bound)).longValue();
            return sum.minus() ? one - other : one + other;
        };
    }
}
