package org.nutgraf.engine.internal.whynot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.RuleEvaluator;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.ValueType;

/**
 * What a pattern is about, as opposed to what it asks of it: the word list of a mention, the kind of a relation.
 *
 * <p>A fact that is about something else is no near miss, whatever else it meets.
 *
 * @param pattern the pattern
 * @param naming the constraints that say what it is about
 * @param asking the constraints on single facts that ask something of it
 */
record Identity(Pattern pattern, List<Constraint> naming, List<Constraint> asking) {
    private static final Set<String> NAMES = Set.of("concept", "kind", "what", "scheme", "code");

    static Identity of(Pattern pattern) {
        List<Constraint> naming = new ArrayList<>();
        List<Constraint> asking = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            Operand.Field field = namedField(constraint);
            if (field != null && NAMES.contains(field.name())) {
                naming.add(constraint);
            } else if (standsAlone(constraint)) {
                asking.add(constraint);
            }
        }
        return new Identity(pattern, List.copyOf(naming), List.copyOf(asking));
    }

    private static Operand.@Nullable Field namedField(Constraint constraint) {
        if (constraint instanceof Constraint.Membership membership && !membership.negated()) {
            return text(membership.operand());
        }
        if (constraint instanceof Constraint.Comparison comparison && comparison.operator() == Operator.EQUAL) {
            if (comparison.right() instanceof Operand.Literal) {
                return text(comparison.left());
            }
            return comparison.left() instanceof Operand.Literal ? text(comparison.right()) : null;
        }
        return null;
    }

    private static Operand.@Nullable Field text(Operand operand) {
        return operand instanceof Operand.Field field && field.type() == ValueType.TEXT ? field : null;
    }

    private static boolean standsAlone(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return !usesVariable(comparison.left()) && !usesVariable(comparison.right());
        }
        if (constraint instanceof Constraint.Membership membership) {
            return !usesVariable(membership.operand());
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().allMatch(Identity::standsAlone);
        }
        return constraint instanceof Constraint.AnyOf any
                && any.parts().stream().allMatch(Identity::standsAlone);
    }

    private static boolean usesVariable(Operand operand) {
        return operand instanceof Operand.Variable
                || (operand instanceof Operand.Sum sum && (usesVariable(sum.left()) || usesVariable(sum.right())));
    }

    /** Whether a fact of the type is what the pattern is about. */
    boolean names(Object fact) {
        return meets(naming, fact);
    }

    /** Whether a fact meets all that is asked of it alone. */
    boolean meetsAlone(Object fact) {
        return meets(asking, fact);
    }

    /** Whether a fact stands in a zone that is asked for. */
    boolean inZone(Object fact) {
        List<Constraint> zones = asking.stream()
                .filter(constraint -> {
                    Operand.Field field = namedField(constraint);
                    return field != null && field.name().equals("zone");
                })
                .toList();
        return meets(zones, fact);
    }

    private static boolean meets(List<Constraint> constraints, Object fact) {
        Map<String, Object> none = new HashMap<>();
        return constraints.stream().allMatch(constraint -> RuleEvaluator.holds(constraint, fact, none));
    }

    /** The literals that a field may have by the naming constraints; {@code null} when they do not say. */
    @Nullable List<Object> literals(String field) {
        for (Constraint constraint : naming) {
            Operand.Field named = namedField(constraint);
            if (named != null && named.name().equals(field)) {
                return literals(constraint);
            }
        }
        return null;
    }

    private static List<Object> literals(Constraint constraint) {
        if (constraint instanceof Constraint.Membership membership) {
            return membership.values().stream()
                    .map(literal -> (Object) literal.value())
                    .toList();
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        Operand literal = comparison.right() instanceof Operand.Literal ? comparison.right() : comparison.left();
        return List.of(((Operand.Literal) literal).value());
    }

    /** What is counted, in the singular or plural: {@code mentions of “asking”}. */
    String words(boolean plural) {
        List<Object> concepts = literals("concept");
        if (pattern.type().equals("Mention") && concepts != null) {
            String list = concepts.stream().map(one -> "“" + one + "”").collect(Collectors.joining(" or "));
            return (plural ? "mentions of " : "mention of ") + list;
        }
        String inside = naming.stream().map(Constraint::toString).collect(Collectors.joining(", "));
        return (plural ? "facts " : "fact ") + pattern.type() + (inside.isEmpty() ? "" : "(" + inside + ")");
    }

    /** What is asked of single facts, as DRL. */
    String askedAlone() {
        return asking.stream().map(Constraint::toString).collect(Collectors.joining(", "));
    }
}
