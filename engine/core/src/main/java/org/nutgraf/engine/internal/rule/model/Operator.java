package org.nutgraf.engine.internal.rule.model;

import org.jspecify.annotations.Nullable;

/** A comparison. */
public enum Operator {
    /** {@code ==}. */
    EQUAL("=="),
    /** {@code !=}. */
    UNEQUAL("!="),
    /** {@code <}. */
    LESS("<"),
    /** {@code <=}. */
    AT_MOST("<="),
    /** {@code >}. */
    GREATER(">"),
    /** {@code >=}. */
    AT_LEAST(">=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As written in a rule. */
    public String symbol() {
        return symbol;
    }

    /** Whether it asks for more than equality. */
    public boolean isOrder() {
        return this != EQUAL && this != UNEQUAL;
    }

    /** Whether it holds for the outcome of a comparison (negative, zero, positive). */
    public boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case UNEQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case GREATER -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }

    /** The operator written so, or {@code null}. */
    public static @Nullable Operator of(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        return null;
    }
}
