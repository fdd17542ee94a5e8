package org.nutgraf.engine.internal.rule.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Position;

/** One side of a comparison. */
public sealed interface Operand extends Serializable {

    /** Its type. */
    ValueType type();

    /** Where it is written. */
    Position position();

    /** Whether it is a field or a literal. */
    default boolean isPlain() {
        return this instanceof Field || this instanceof Literal;
    }

    /** A field of the fact that the pattern is looking at. */
    record Field(String name, ValueType type, Position position) implements Operand {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A variable bound earlier: {@code $s}, or a field of a bound fact: {@code $ask.sentence}.
     *
     * @param name with its {@code $}
     * @param field the field of the bound fact; {@code null} for a bound value
     */
    record Variable(String name, @Nullable String field, ValueType type, Position position) implements Operand {
        @Override
        public String toString() {
            return field == null ? name : name + "." + field;
        }
    }

    /**
     * A literal.
     *
     * @param value a {@code String}, {@code Long}, {@code Double} or {@code Boolean}, without quotes and escapes
     */
    record Literal(Serializable value, ValueType type, Position position) implements Operand {
        @Override
        public String toString() {
            if (value instanceof String text) {
                boolean plain = text.indexOf('\\') < 0 && text.indexOf('"') < 0;
                return '"' + (plain ? text : text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
            }
            return value.toString();
        }
    }

    /** {@code left + right}, or {@code left - right} when {@code minus}. */
    record Sum(Operand left, boolean minus, Operand right, ValueType type, Position position) implements Operand {
        @Override
        public String toString() {
            String second = right instanceof Sum ? "(" + right + ")" : right.toString();
            return left + (minus ? " - " : " + ") + second;
        }
    }
}
