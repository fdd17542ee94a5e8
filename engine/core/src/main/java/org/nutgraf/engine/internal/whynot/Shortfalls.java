package org.nutgraf.engine.internal.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.explain.FactWords;
import org.nutgraf.engine.internal.rule.eval.Combination;
import org.nutgraf.engine.internal.rule.eval.Combination.FieldOfFact;
import org.nutgraf.engine.internal.rule.eval.RuleEvaluator;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;

/** Lists what keeps a fact from meeting a pattern. */
final class Shortfalls {
    private final PairWords pairs;
    private final SingleWords singles;

    Shortfalls(FactWords words) {
        this.pairs = new PairWords(words);
        this.singles = new SingleWords(words);
    }

    /** The constraints that the fact does not meet beside the facts of a combination; empty when it meets them all. */
    List<Shortfall> of(Pattern pattern, Object fact, Combination before) {
        Map<String, Object> bindings = new HashMap<>(before.bindings());
        List<Shortfall> found = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (!RuleEvaluator.holds(constraint, fact, bindings)) {
                found.addAll(of(constraint, fact, before, bindings));
            }
        }
        return withoutConsequences(found);
    }

    /** That words of different sentences are far apart goes without saying. */
    private static List<Shortfall> withoutConsequences(List<Shortfall> all) {
        if (all.stream().noneMatch(one -> one.kind() == Shortfall.Kind.PLACE)) {
            return all;
        }
        return all.stream().filter(one -> one.kind() != Shortfall.Kind.WORDS).toList();
    }

    private List<Shortfall> of(Constraint constraint, Object fact, Combination before, Map<String, Object> bindings) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream()
                    .filter(part -> !RuleEvaluator.holds(part, fact, bindings))
                    .flatMap(part -> of(part, fact, before, bindings).stream())
                    .toList();
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream()
                    .map(part -> of(part, fact, before, bindings))
                    .min(Comparator.comparingDouble(Shortfall::cost))
                    .orElse(List.of());
        }
        if (constraint instanceof Constraint.Membership membership
                && membership.operand() instanceof Operand.Field field) {
            return List.of(singles.listed(field.name(), membership.negated(), membership.values(), fact));
        }
        Shortfall one =
                constraint instanceof Constraint.Comparison comparison ? compared(comparison, fact, before) : null;
        return List.of(one == null ? plain(constraint, fact) : one);
    }

    private @Nullable Shortfall compared(Constraint.Comparison comparison, Object fact, Combination before) {
        LinearComparison linear = LinearComparison.of(comparison);
        if (linear != null) {
            Operand.Variable partner = linear.partner();
            if (partner == null) {
                return singles.compared(linear.field(), linear.operator(), linear.constant(), fact);
            }
            FieldOfFact source = before.source(partner);
            return source == null ? null : pairs.numbers(linear, fact, source);
        }
        if (comparison.left() instanceof Operand.Field field) {
            return values(field.name(), comparison.operator(), comparison.right(), fact, before);
        }
        if (comparison.right() instanceof Operand.Field field
                && !comparison.operator().isOrder()) {
            return values(field.name(), comparison.operator(), comparison.left(), fact, before);
        }
        return null;
    }

    private @Nullable Shortfall values(
            String field, Operator operator, Operand other, Object fact, Combination before) {
        if (other instanceof Operand.Literal literal) {
            return singles.compared(field, operator, literal.value(), fact);
        }
        FieldOfFact source = other instanceof Operand.Variable variable ? before.source(variable) : null;
        return source == null ? null : pairs.values(field, operator, fact, source);
    }

    private static Shortfall plain(Constraint constraint, Object fact) {
        return new Shortfall(Shortfall.Kind.OTHER, 2, null, () -> "`" + constraint + "` does not hold for " + fact);
    }
}
