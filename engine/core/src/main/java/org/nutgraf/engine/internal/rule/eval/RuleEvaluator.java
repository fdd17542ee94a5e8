package org.nutgraf.engine.internal.rule.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Says whether a rule holds for some facts, by trying them all. Not for opaque rules. Immutable and thread-safe. */
public final class RuleEvaluator {
    private final List<?> facts;

    /** An evaluator over the facts of one article. */
    public RuleEvaluator(List<?> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Whether some combination of facts meets all conditions of the rule. */
    public boolean holds(RuleModel rule) {
        return holds(rule.conditions(), Map.of(), bindings -> true);
    }

    /**
     * Whether the conditions hold one after the other, in a way that what follows accepts.
     *
     * @param bindings variables bound so far: facts and values, by name
     * @param next asked with the bindings of each way in which they hold, until it accepts one
     */
    public boolean holds(
            List<? extends Condition> conditions, Map<String, Object> bindings, Predicate<Map<String, Object>> next) {
        if (conditions.isEmpty()) {
            return next.test(bindings);
        }
        List<? extends Condition> rest = conditions.subList(1, conditions.size());
        return holds(conditions.get(0), bindings, more -> holds(rest, more, next));
    }

    private boolean holds(Condition condition, Map<String, Object> bindings, Predicate<Map<String, Object>> next) {
        if (condition instanceof Pattern pattern) {
            return facts.stream().anyMatch(fact -> {
                Map<String, Object> more = new HashMap<>(bindings);
                return matches(pattern, fact, more) && next.test(more);
            });
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), bindings, more -> true) && next.test(bindings);
        }
        if (condition instanceof Condition.Exists exists) {
            return holds(exists.condition(), bindings, more -> true) && next.test(bindings);
        }
        List<Condition> parts = ((Condition.Group) condition).parts();
        return condition instanceof Condition.Or
                ? parts.stream().anyMatch(part -> holds(part, bindings, next))
                : holds(parts, bindings, next);
    }

    /**
     * Whether one fact meets a pattern.
     *
     * @param bindings what is bound before; receives what the pattern binds
     */
    public static boolean matches(Pattern pattern, Object fact, Map<String, Object> bindings) {
        if (!fact.getClass().getName().equals(pattern.factClass())) {
            return false;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (!holds(constraint, fact, bindings)) {
                return false;
            }
        }
        if (pattern.binding() != null) {
            bindings.put(pattern.binding(), fact);
        }
        return true;
    }

    /** Whether one fact meets a constraint; a binding always holds, and is added to the bindings. */
    public static boolean holds(Constraint constraint, Object fact, Map<String, Object> bindings) {
        if (constraint instanceof Constraint.FieldBinding binding) {
            bindings.put(binding.name(), FactValues.read(fact, binding.field().name()));
            return true;
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            Object left = value(comparison.left(), fact, bindings);
            Object right = value(comparison.right(), fact, bindings);
            return comparison.operator().holds(compare(left, right));
        }
        if (constraint instanceof Constraint.Membership membership) {
            Object value = value(membership.operand(), fact, bindings);
            boolean found = membership.values().stream().anyMatch(literal -> compare(value, literal.value()) == 0);
            return found != membership.negated();
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().allMatch(part -> holds(part, fact, bindings));
        }
        return ((Constraint.AnyOf) constraint).parts().stream().anyMatch(part -> holds(part, fact, bindings));
    }

    /** The value of an operand. */
    public static Object value(Operand operand, Object fact, Map<String, Object> bindings) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.Field field) {
            return FactValues.read(fact, field.name());
        }
        if (operand instanceof Operand.Variable variable) {
            Object bound = Objects.requireNonNull(bindings.get(variable.name()), variable.name());
            return variable.field() == null ? bound : FactValues.read(bound, variable.field());
        }
        Operand.Sum sum = (Operand.Sum) operand;
        long left = ((Number) value(sum.left(), fact, bindings)).longValue();
        long right = ((Number) value(sum.right(), fact, bindings)).longValue();
        return sum.minus() ? left - right : left + right;
    }

    /** The order of two values of comparable types; whole and decimal numbers compare by value. */
    public static int compare(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a.compareTo(b);
        }
        if (left instanceof Number a && right instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        return Boolean.compare((Boolean) left, (Boolean) right);
    }
}
