package org.nutgraf.engine.internal.rule.eval;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;

/**
 * Facts that together meet the first conditions of a rule.
 *
 * @param matched which fact met which pattern, those inside {@code exists} included, in the order of the file
 * @param bindings the variables that those conditions bind: facts and values, by name
 */
public record Combination(List<MatchedPattern> matched, Map<String, Object> bindings) {

    /** Copies both. */
    public Combination {
        matched = List.copyOf(matched);
        bindings = Map.copyOf(bindings);
    }

    /** A fact and one of its fields. */
    public record FieldOfFact(Object fact, String field) {
        /** The field's value. */
        public Object value() {
            return FactValues.read(fact, field);
        }
    }

    /** The fact that a variable leads to; {@code null} when none of these facts bound it. */
    public @Nullable FieldOfFact source(Operand.Variable variable) {
        String field = variable.field();
        if (field != null) {
            Object fact = bindings.get(variable.name());
            return fact == null ? null : new FieldOfFact(fact, field);
        }
        for (MatchedPattern match : matched) {
            for (Constraint constraint : match.pattern().constraints()) {
                if (constraint instanceof Constraint.FieldBinding binding
                        && binding.name().equals(variable.name())) {
                    return new FieldOfFact(match.fact(), binding.field().name());
                }
            }
        }
        return null;
    }
}
