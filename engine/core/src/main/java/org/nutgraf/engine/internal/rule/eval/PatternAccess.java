package org.nutgraf.engine.internal.rule.eval;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.ValueType;

/**
 * How to find the facts that can meet a pattern without trying all.
 *
 * @param factClass full name of the record
 * @param literal the first equality of a field with a literal; {@code null} when there is none
 * @param join the first equality of a field with what an earlier pattern bound; {@code null} when there is none
 */
record PatternAccess(
        String factClass, @Nullable Key literal, @Nullable Key join) {

    /** A field and what it has to equal; both of one type, so that equal means the same to a hash table. */
    record Key(String field, Operand equal) {

        Object value(Map<String, Object> bindings) {
            if (equal instanceof Operand.Literal literal) {
                return literal.value();
            }
            Operand.Variable variable = (Operand.Variable) equal;
            Object bound = Objects.requireNonNull(bindings.get(variable.name()), variable.name());
            return variable.field() == null ? bound : FactValues.read(bound, variable.field());
        }
    }

    static PatternAccess of(Pattern pattern) {
        Set<String> own = new HashSet<>();
        Key literal = null;
        Key join = null;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.FieldBinding binding) {
                own.add(binding.name());
            }
            Key key = constraint instanceof Constraint.Comparison comparison ? key(comparison) : null;
            if (key != null && key.equal() instanceof Operand.Literal) {
                literal = literal == null ? key : literal;
            } else if (key != null && key.equal() instanceof Operand.Variable variable) {
                join = join == null && !own.contains(variable.name()) ? key : join;
            }
        }
        return new PatternAccess(pattern.factClass(), literal, join);
    }

    private static @Nullable Key key(Constraint.Comparison comparison) {
        if (comparison.operator() != Operator.EQUAL) {
            return null;
        }
        Key key = key(comparison.left(), comparison.right());
        return key == null ? key(comparison.right(), comparison.left()) : key;
    }

    private static @Nullable Key key(Operand field, Operand other) {
        boolean usable = field instanceof Operand.Field
                && (other instanceof Operand.Literal || other instanceof Operand.Variable)
                && field.type() == other.type()
                && field.type() != ValueType.FACT;
        return usable ? new Key(((Operand.Field) field).name(), other) : null;
    }
}
