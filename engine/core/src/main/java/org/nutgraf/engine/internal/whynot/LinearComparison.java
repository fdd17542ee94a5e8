package org.nutgraf.engine.internal.whynot;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;

/**
 * A comparison solved for the field of the fact at hand: {@code field operator partner + constant}.
 *
 * <p>{@code firstToken - $a.lastToken <= 5} and {@code $a.lastToken + 5 >= firstToken} say the same and become the same.
 *
 * @param field the field of the fact at hand
 * @param operator how the field compares
 * @param partner what an earlier pattern bound; {@code null} when the field is compared with the constant alone
 * @param constant what is added
 */
record LinearComparison(String field, Operator operator, Operand.@Nullable Variable partner, long constant) {

    /** Solves a comparison of numbers; {@code null} when it has another form. */
    static @Nullable LinearComparison of(Constraint.Comparison comparison) {
        Sum sum = new Sum();
        boolean usable = sum.add(comparison.left(), 1) && sum.add(comparison.right(), -1);
        Operand.Field field = sum.field;
        if (!usable || field == null || Math.abs(sum.fieldFactor) != 1) {
            return null;
        }
        boolean swapped = sum.fieldFactor < 0;
        if (sum.partner != null && sum.partnerFactor != -sum.fieldFactor) {
            return null;
        }
        Operator operator = swapped ? mirrored(comparison.operator()) : comparison.operator();
        return new LinearComparison(field.name(), operator, sum.partner, swapped ? sum.constant : -sum.constant);
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case EQUAL, UNEQUAL -> operator;
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
        };
    }

    /** The smallest value that the partner's value plus this allows; {@code null} without a lower bound. */
    @Nullable Long least() {
        return switch (operator) {
            case GREATER -> constant + 1;
            case AT_LEAST, EQUAL -> constant;
            default -> null;
        };
    }

    /** The greatest value that the partner's value plus this allows; {@code null} without an upper bound. */
    @Nullable Long most() {
        return switch (operator) {
            case LESS -> constant - 1;
            case AT_MOST, EQUAL -> constant;
            default -> null;
        };
    }

    /** Adds up left minus right. */
    private static final class Sum {
        private Operand.@Nullable Field field;
        private int fieldFactor;
        private Operand.@Nullable Variable partner;
        private int partnerFactor;
        private long constant;

        boolean add(Operand operand, int factor) {
            if (operand instanceof Operand.Literal literal) {
                constant += literal.value() instanceof Long number ? factor * number : 0;
                return literal.value() instanceof Long;
            }
            if (operand instanceof Operand.Field own) {
                boolean another = field != null;
                field = own;
                fieldFactor = factor;
                return !another && own.type().isNumber();
            }
            if (operand instanceof Operand.Variable variable) {
                boolean another = partner != null;
                partner = variable;
                partnerFactor = factor;
                return !another && variable.type().isNumber();
            }
            Operand.Sum sum = (Operand.Sum) operand;
            return add(sum.left(), factor) && add(sum.right(), sum.minus() ? -factor : factor);
        }
    }
}
