package org.nutgraf.engine.internal.decide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Pattern;

/**
 * The plans of many rules. Thread-safe.
 *
 * <p>Rules by the thousand have a few shapes between them: they join facts in the same way and differ in the words they ask
 * for. What they share stays in the processor's cache.
 */
public final class WayPlans {
    private final Map<String, WayPlan> byShape = new ConcurrentHashMap<>();
    private final ToIntFunction<Pattern> tests;
    private final ClassLoader facts;

    /**
     * No plans yet.
     *
     * @param tests the number of what a pattern asks of a fact by itself
     * @param facts knows the classes of facts
     */
    public WayPlans(ToIntFunction<Pattern> tests, ClassLoader facts) {
        this.tests = tests;
        this.facts = facts;
    }

    /**
     * Plans conditions without alternatives.
     *
     * @throws IllegalArgumentException when they say something that cannot be planned
     */
    WayPlan plan(List<Condition> conditions) {
        return byShape.computeIfAbsent(shape(conditions, "and"), unseen -> WayPlan.of(conditions, facts));
    }

    /** For each slot of the plan of conditions the number of what a fact must pass by itself. */
    int[] tests(List<Condition> conditions) {
        return WayPlan.patterns(conditions).stream().mapToInt(tests).toArray();
    }

    /** Everything but what is asked of facts by themselves. */
    private static String shape(List<Condition> conditions, String kind) {
        return conditions.stream().map(WayPlans::shape).collect(Collectors.joining("; ", kind + "{", "}"));
    }

    private static String shape(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.constraints().stream()
                    .filter(constraint -> !constraint.isAlone())
                    .map(Constraint::toString)
                    .collect(Collectors.joining(
                            ", ", Objects.toString(pattern.binding(), "") + ":" + pattern.factClass() + "(", ")"));
        }
        if (condition instanceof Condition.Not not) {
            return shape(List.of(not.condition()), "not");
        }
        if (condition instanceof Condition.Exists exists) {
            return shape(List.of(exists.condition()), "exists");
        }
        return shape(((Condition.Group) condition).parts(), condition instanceof Condition.Or ? "or" : "and");
    }
}
