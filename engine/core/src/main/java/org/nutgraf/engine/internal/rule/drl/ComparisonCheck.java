package org.nutgraf.engine.internal.rule.drl;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.ValueType;

/** Checks that a comparison makes sense: its types, its operator, and that it speaks of the fact at hand. */
final class ComparisonCheck {
    private final Findings findings;

    ComparisonCheck(Findings findings) {
        this.findings = findings;
    }

    @Nullable Constraint check(Operand left, int leftAt, Operator operator, int operatorAt, Operand right, int rightAt) {
        if (left instanceof Operand.Literal && hasField(right)) {
            findings.error(
                    leftAt,
                    "literal-first",
                    "The literal stands on the left",
                    "write " + right + " " + mirrored(operator) + " " + left);
            return null;
        }
        if (!hasField(left) && !hasField(right)) {
            findings.error(
                    leftAt,
                    "no-field",
                    "This compares nothing of the fact that the pattern looks at",
                    "name one of its fields");
            return null;
        }
        if (left.type() == ValueType.FACT || right.type() == ValueType.FACT) {
            Operand fact = left.type() == ValueType.FACT ? left : right;
            findings.error(
                    left.type() == ValueType.FACT ? leftAt : rightAt,
                    "wrong-type",
                    fact + " is a whole fact and cannot be compared",
                    "name a field: " + fact + ".sentence");
            return null;
        }
        if (!left.type().comparableWith(right.type())) {
            wrongType(left, right, rightAt);
            return null;
        }
        boolean fraction =
                left.type() == ValueType.WHOLE && right instanceof Operand.Literal && right.type() == ValueType.DECIMAL;
        if (fraction) {
            findings.error(
                    rightAt, "wrong-type", left + " is a whole number, " + right + " is not", "write a whole number");
            return null;
        }
        if (operator.isOrder() && left.type() == ValueType.TRUTH) {
            findings.error(
                    operatorAt,
                    "wrong-operator",
                    "'" + operator.symbol() + "' cannot compare true and false",
                    "write == or !=");
            return null;
        }
        return new Constraint.Comparison(left, operator, right, findings.position(leftAt));
    }

    void wrongType(Operand left, Operand right, int rightAt) {
        String hint = null;
        if (right instanceof Operand.Literal literal && literal.value() instanceof String text) {
            hint = "write " + (left.type() == ValueType.TRUTH ? "true or false" : "a number") + " without quotes";
            if (text.equals("true") || text.equals("false")) {
                hint = "write " + text + " without quotes";
            }
        } else if (left.type() == ValueType.TEXT && right instanceof Operand.Literal) {
            hint = "write \"" + right + "\"";
        }
        findings.error(
                rightAt,
                "wrong-type",
                left + " is " + left.type().words() + ", but " + right + " is "
                        + right.type().words(),
                hint);
    }

    private static boolean hasField(Operand operand) {
        if (operand instanceof Operand.Sum sum) {
            return hasField(sum.left()) || hasField(sum.right());
        }
        return operand instanceof Operand.Field;
    }

    private static String mirrored(Operator operator) {
        return switch (operator) {
            case EQUAL, UNEQUAL -> operator.symbol();
            case LESS -> ">";
            case AT_MOST -> ">=";
            case GREATER -> "<";
            case AT_LEAST -> "<=";
        };
    }
}
