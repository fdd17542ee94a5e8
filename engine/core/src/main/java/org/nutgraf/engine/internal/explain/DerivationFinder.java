package org.nutgraf.engine.internal.explain;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.Combination;
import org.nutgraf.engine.internal.rule.eval.FactValues;
import org.nutgraf.engine.internal.rule.eval.MatchedPattern;
import org.nutgraf.engine.internal.rule.eval.RuleEvaluator;
import org.nutgraf.engine.internal.rule.eval.RulePlan;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;

/** Finds from which facts of one article, and by which shared rule, a fact was derived. Not for several threads. */
public final class DerivationFinder {
    private final List<RulePlan> sharing;
    private final RuleTracer tracer;
    private final Map<Object, Derivation> known = new HashMap<>();

    /**
     * How a fact came about.
     *
     * @param rule id of the shared rule
     * @param facts the facts that met its conditions, in the order of the file
     */
    public record Derivation(String rule, List<Object> facts) {
        private static final Derivation NONE = new Derivation("", List.of());
    }

    /** A finder over the shared rules that may run on the article. */
    public DerivationFinder(List<RulePlan> sharing, RuleTracer tracer) {
        this.sharing = List.copyOf(sharing);
        this.tracer = tracer;
    }

    /** The first derivation by order of rules and facts; {@code null} for a fact that no shared rule derives. */
    public @Nullable Derivation find(Object fact) {
        // No computeIfAbsent: looking for one fact never looks for another, but the map must not be held meanwhile.
        Derivation found = known.get(fact);
        if (found == null) {
            found = search(fact);
            known.put(fact, found);
        }
        return found == Derivation.NONE ? null : found;
    }

    private Derivation search(Object fact) {
        for (RulePlan plan : sharing) {
            for (Insertion insertion : plan.rule().insertions()) {
                if (!insertion.factClass().equals(fact.getClass().getName()) || !mayInsert(insertion, fact)) {
                    continue;
                }
                Derivation[] found = new Derivation[1];
                tracer.prefixes(plan, plan.rule().conditions().size(), combination -> {
                    if (!inserts(insertion, combination, fact)) {
                        return false;
                    }
                    found[0] = new Derivation(
                            plan.rule().id(),
                            combination.matched().stream()
                                    .map(MatchedPattern::fact)
                                    .toList());
                    return true;
                });
                if (found[0] != null) {
                    return found[0];
                }
            }
        }
        return Derivation.NONE;
    }

    /** Whether its literals are those of the fact. */
    private static boolean mayInsert(Insertion insertion, Object fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (insertion.arguments().get(i) instanceof Operand.Literal literal
                    && !same(literal.value(), FactValues.read(fact, components[i].getName()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean inserts(Insertion insertion, Combination combination, Object fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object given = RuleEvaluator.value(insertion.arguments().get(i), fact, combination.bindings());
            if (!same(given, FactValues.read(fact, components[i].getName()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Object a, Object b) {
        return a instanceof Number x && b instanceof Number y
                ? Double.compare(x.doubleValue(), y.doubleValue()) == 0
                : a.equals(b);
    }
}
