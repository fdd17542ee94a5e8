package org.nutgraf.engine.internal.rule.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Pattern;

/**
 * One search through the combinations of facts for one rule.
 *
 * <p>What follows a condition is asked through a continuation that says whether to stop. Bindings are overwritten on the
 * way back and never removed: a variable is read only where it has just been bound.
 */
final class Search {
    private final RulePlan plan;
    private final FactIndex facts;
    private final boolean thorough;
    private final Map<String, Object> bindings = new HashMap<>();
    private final @Nullable Object[] chosen;
    private final BitSet reached = new BitSet();
    private final BitSet satisfied = new BitSet();
    private long left;
    private int deepest;
    private boolean holds;

    Search(RulePlan plan, FactIndex facts, long budget, boolean thorough) {
        this.plan = plan;
        this.facts = facts;
        this.thorough = thorough;
        this.left = budget;
        this.chosen = new @Nullable Object[plan.size()];
    }

    RuleTrace trace(Predicate<List<MatchedPattern>> enough) {
        boolean complete = run(plan.top().size(), () -> {
            holds = true;
            boolean accepted = enough.test(matched());
            return accepted && (!thorough || plan.top().stream().allMatch(this::isExhausted));
        });
        RuleTrace.Outcome outcome =
                holds ? RuleTrace.Outcome.HOLDS : complete ? RuleTrace.Outcome.FAILS : RuleTrace.Outcome.UNDECIDED;
        return new RuleTrace(
                plan.rule(),
                outcome,
                deepest,
                plan.top().stream().map(this::traceOf).toList());
    }

    boolean prefixes(int conditions, Predicate<Combination> enough) {
        return run(conditions, () -> enough.test(new Combination(matched(), bindings)));
    }

    /** Whether the search came to its end; {@code false} when the budget ran out. */
    private boolean run(int conditions, BooleanSupplier found) {
        try {
            sequence(plan.top().subList(0, conditions), 0, true, found);
            return true;
        } catch (BudgetSpent e) {
            return false;
        }
    }

    private boolean sequence(List<RulePlan.Node> nodes, int next, boolean top, BooleanSupplier then) {
        if (top) {
            deepest = Math.max(deepest, next);
        }
        return next == nodes.size()
                ? then.getAsBoolean()
                : search(nodes.get(next), () -> sequence(nodes, next + 1, top, then));
    }

    private boolean search(RulePlan.Node node, BooleanSupplier then) {
        reached.set(node.number());
        BooleanSupplier satisfying = () -> {
            satisfied.set(node.number());
            return then.getAsBoolean();
        };
        Condition condition = node.condition();
        if (condition instanceof Pattern pattern) {
            return pattern(node, pattern, satisfying);
        }
        if (condition instanceof Condition.Not) {
            boolean found = some(node.parts().get(0));
            forget(node);
            return !found && satisfying.getAsBoolean();
        }
        if (condition instanceof Condition.Exists) {
            return some(node.parts().get(0)) && satisfying.getAsBoolean();
        }
        return condition instanceof Condition.Or
                ? alternatives(node, satisfying)
                : sequence(node.parts(), 0, false, satisfying);
    }

    private boolean pattern(RulePlan.Node node, Pattern pattern, BooleanSupplier then) {
        PatternAccess access = node.access();
        if (access == null) {
            throw new IllegalStateException("A pattern without access: " + pattern);
        }
        for (Object fact : facts.candidates(access, bindings)) {
            if (left-- <= 0) {
                throw new BudgetSpent();
            }
            if (RuleEvaluator.matches(pattern, fact, bindings)) {
                chosen[node.number()] = fact;
                if (then.getAsBoolean()) {
                    return true;
                }
            }
        }
        chosen[node.number()] = null;
        return false;
    }

    private boolean alternatives(RulePlan.Node node, BooleanSupplier then) {
        for (RulePlan.Node part : node.parts()) {
            forget(node);
            if (search(part, then)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the condition holds in some way; looks on after the first when alternatives are of interest. */
    private boolean some(RulePlan.Node node) {
        boolean[] found = new boolean[1];
        search(node, () -> {
            found[0] = true;
            return !thorough || isExhausted(node);
        });
        return found[0];
    }

    /** Whether nothing more can be learned about the alternatives in a condition. */
    private boolean isExhausted(RulePlan.Node node) {
        return !node.alternatives()
                || (satisfied.get(node.number()) && node.parts().stream().allMatch(this::isMet));
    }

    private boolean isMet(RulePlan.Node node) {
        return satisfied.get(node.number()) && isExhausted(node);
    }

    private void forget(RulePlan.Node node) {
        Arrays.fill(chosen, node.number(), node.end(), null);
    }

    private List<MatchedPattern> matched() {
        List<MatchedPattern> matched = new ArrayList<>();
        List<RulePlan.Node> top = plan.top();
        for (int i = 0; i < top.size(); i++) {
            collect(i, top.get(i), matched);
        }
        return matched;
    }

    private void collect(int condition, RulePlan.Node node, List<MatchedPattern> matched) {
        Object fact = chosen[node.number()];
        if (fact != null && node.condition() instanceof Pattern pattern) {
            matched.add(new MatchedPattern(condition, pattern, fact));
        }
        node.parts().forEach(part -> collect(condition, part, matched));
    }

    private ConditionTrace traceOf(RulePlan.Node node) {
        return new ConditionTrace(
                node.condition(),
                reached.get(node.number()),
                satisfied.get(node.number()),
                node.parts().stream().map(this::traceOf).toList());
    }

    /** Ends a search that has tried as many facts as it may. */
    private static final class BudgetSpent extends RuntimeException {
        private static final long serialVersionUID = 1;

        BudgetSpent() {
            super("Too many combinations", null, false, false);
        }
    }
}
