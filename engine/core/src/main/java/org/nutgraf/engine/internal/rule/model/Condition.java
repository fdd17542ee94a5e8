package org.nutgraf.engine.internal.rule.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.nutgraf.engine.internal.rule.text.Position;

/** A part of the {@code when} of a rule. {@code toString} gives it back as DRL. */
public sealed interface Condition extends Serializable
        permits Pattern, Condition.Not, Condition.Exists, Condition.Group {

    /** Where it begins. */
    Position position();

    /** Conditions that belong together. */
    sealed interface Group extends Condition permits And, Or {
        /** The parts, in the order of the file. */
        List<Condition> parts();
    }

    /** No fact (or combination of facts) meets the condition. */
    record Not(Condition condition, Position position) implements Condition {
        @Override
        public String toString() {
            return "not " + bracketed(condition);
        }
    }

    /** Some fact (or combination of facts) meets the condition; it counts once, however many do. */
    record Exists(Condition condition, Position position) implements Condition {
        @Override
        public String toString() {
            return "exists " + bracketed(condition);
        }
    }

    /** All parts hold, each under the bindings of those before it. */
    record And(List<Condition> parts, Position position) implements Group {
        /** Copies the parts. */
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::bracketed).collect(Collectors.joining(" and "));
        }
    }

    /** At least one part holds; each that does is a firing of its own. */
    record Or(List<Condition> parts, Position position) implements Group {
        /** Copies the parts. */
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::bracketed).collect(Collectors.joining(" or "));
        }
    }

    private static String bracketed(Condition condition) {
        return condition instanceof Group ? "(" + condition + ")" : condition.toString();
    }
}
