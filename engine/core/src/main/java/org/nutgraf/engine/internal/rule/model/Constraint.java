package org.nutgraf.engine.internal.rule.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.nutgraf.engine.internal.rule.text.Position;

/** What a pattern asks of a fact. {@code toString} gives it back as DRL. */
public sealed interface Constraint extends Serializable {

    /** Where it begins. */
    Position position();

    /** Whether it asks something of the fact by itself: it names fields and literals only, no variable. */
    boolean isAlone();

    /** {@code left operator right}. At least one side has a field of the fact at hand. */
    record Comparison(Operand left, Operator operator, Operand right, Position position) implements Constraint {
        @Override
        public boolean isAlone() {
            return left.isPlain() && right.isPlain();
        }

        @Override
        public String toString() {
            return left + " " + operator.symbol() + " " + right;
        }
    }

    /** {@code operand in (…)}, or {@code not in} when {@code negated}. */
    record Membership(Operand operand, boolean negated, List<Operand.Literal> values, Position position)
            implements Constraint {
        /** Copies the values. */
        public Membership {
            values = List.copyOf(values);
        }

        @Override
        public boolean isAlone() {
            return operand.isPlain();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder().append(operand).append(negated ? " not in " : " in ");
            char separator = '(';
            for (Operand.Literal value : values) {
                text.append(separator).append(separator == '(' ? "" : " ").append(value);
                separator = ',';
            }
            return text.append(values.isEmpty() ? "()" : ")").toString();
        }
    }

    /** All of the parts: {@code a && b}. */
    record AllOf(List<Constraint> parts, Position position) implements Constraint {
        /** Copies the parts. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isAlone() {
            return !parts.isEmpty() && parts.stream().allMatch(Constraint::isAlone);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(p -> p instanceof AnyOf ? "(" + p + ")" : p.toString())
                    .collect(Collectors.joining(" && "));
        }
    }

    /** At least one of the parts: {@code a || b}. */
    record AnyOf(List<Constraint> parts, Position position) implements Constraint {
        /** Copies the parts. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isAlone() {
            return !parts.isEmpty() && parts.stream().allMatch(Constraint::isAlone);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(p -> p instanceof AllOf ? "(" + p + ")" : p.toString())
                    .collect(Collectors.joining(" || "));
        }
    }

    /** {@code $name : field}: binds a field's value, asks nothing. */
    record FieldBinding(String name, Operand.Field field, Position position) implements Constraint {
        @Override
        public boolean isAlone() {
            return false;
        }

        @Override
        public String toString() {
            return name + " : " + field;
        }
    }
}
