package org.nutgraf.engine.internal.rule.model;

import org.jspecify.annotations.Nullable;

/** The type of a field, literal or variable. */
public enum ValueType {
    /** A {@code String}. */
    TEXT("text in quotes"),
    /** A {@code long}. */
    WHOLE("a whole number"),
    /** A {@code double}. */
    DECIMAL("a number"),
    /** A {@code boolean}. */
    TRUTH("true or false"),
    /** A whole fact: what a pattern's own variable stands for. */
    FACT("a fact");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** What an analyst calls it. */
    public String words() {
        return words;
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }

    /** Whether values of both types can be compared. */
    public boolean comparableWith(ValueType other) {
        return this == other || (isNumber() && other.isNumber());
    }

    /** The type of a record component, or {@code null} when rules cannot use it. */
    public static @Nullable ValueType of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == long.class || type == Long.class) {
            return WHOLE;
        }
        if (type == double.class || type == Double.class) {
            return DECIMAL;
        }
        return type == boolean.class || type == Boolean.class ? TRUTH : null;
    }
}
