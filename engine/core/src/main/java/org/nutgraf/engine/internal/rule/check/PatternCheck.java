package org.nutgraf.engine.internal.rule.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.text.Problems;

/** Warns of constraints of one pattern that repeat or contradict each other. */
final class PatternCheck {
    private PatternCheck() {}

    static void check(Pattern pattern, Problems problems) {
        List<Constraint> all = new ArrayList<>();
        flatten(pattern.constraints(), all);
        Map<String, Constraint> seen = new HashMap<>();
        Map<String, List<Constraint.Comparison>> byField = new HashMap<>();
        for (Constraint constraint : all) {
            if (constraint instanceof Constraint.FieldBinding) {
                continue;
            }
            Constraint earlier = seen.putIfAbsent(constraint.toString(), constraint);
            if (earlier != null) {
                problems.warning(
                        constraint.position(),
                        "repeated-condition",
                        "'" + constraint + "' repeats the condition in line "
                                + earlier.position().line(),
                        "remove one");
            } else if (constraint instanceof Constraint.Comparison comparison
                    && comparison.left() instanceof Operand.Field field
                    && comparison.right() instanceof Operand.Literal) {
                List<Constraint.Comparison> others = byField.computeIfAbsent(field.name(), name -> new ArrayList<>());
                contradicted(comparison, others, problems);
                others.add(comparison);
            }
        }
    }

    /** What must hold together: the constraints and the parts of {@code &&}. */
    private static void flatten(List<Constraint> constraints, List<Constraint> into) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.AllOf all) {
                flatten(all.parts(), into);
            } else {
                into.add(constraint);
            }
        }
    }

    private static void contradicted(
            Constraint.Comparison comparison, List<Constraint.Comparison> others, Problems problems) {
        for (Constraint.Comparison other : others) {
            if (!possible(comparison, other) && !possible(other, comparison)) {
                problems.warning(
                        comparison.position(),
                        "contradiction",
                        "'" + comparison + "' can never hold together with '" + other + "'",
                        "remove one, or join them by ||");
                return;
            }
        }
    }

    /** Whether some value that satisfies the first comparison, near its literal, satisfies the second. */
    private static boolean possible(Constraint.Comparison one, Constraint.Comparison other) {
        Operand.Literal first = (Operand.Literal) one.right();
        Operand.Literal second = (Operand.Literal) other.right();
        Integer order = compare(first, second);
        if (order == null) {
            return true;
        }
        if (one.operator() == Operator.EQUAL) {
            return other.operator().holds(order);
        }
        if (other.operator() == Operator.EQUAL
                || one.operator() == Operator.UNEQUAL
                || other.operator() == Operator.UNEQUAL) {
            return other.operator() != Operator.EQUAL;
        }
        boolean up = isUpward(one.operator());
        if (up == isUpward(other.operator())) {
            return true;
        }
        // One bounds from below, the other from above: the lower bound must lie below the upper one.
        int lowToHigh = up ? order : -order;
        boolean touching = one.operator() != Operator.LESS
                && one.operator() != Operator.GREATER
                && other.operator() != Operator.LESS
                && other.operator() != Operator.GREATER;
        return lowToHigh < 0 || (lowToHigh == 0 && touching);
    }

    private static boolean isUpward(Operator operator) {
        return operator == Operator.GREATER || operator == Operator.AT_LEAST;
    }

    private static @Nullable Integer compare(Operand.Literal a, Operand.Literal b) {
        if (a.value() instanceof Number x && b.value() instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        if (a.value() instanceof String x && b.value() instanceof String y) {
            return x.compareTo(y);
        }
        return a.value() instanceof Boolean x && b.value() instanceof Boolean y ? x.compareTo(y) : null;
    }
}
