package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.FieldReader;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Pattern;

/**
 * How the facts of a way are searched; the same for all ways that differ only in what they ask of facts by themselves.
 *
 * @param steps its conditions, in order
 * @param taken slots of the facts of a match, in order
 * @param witnesses the patterns of which all facts that meet them are witnesses
 * @param slots how many facts may be bound
 * @param groups how many conditions have rows of which one must be met
 * @param variables the variables of a match, in the order in which they are bound; the slot of each is the place of its
 *     fact among those of the match
 */
record WayPlan(
        List<Step> steps,
        int[] taken,
        List<FactStep> witnesses,
        int slots,
        int groups,
        Map<String, Variables.Bound> variables) {
    /** Of no conditions. */
    static final WayPlan NONE = new WayPlan(List.of(), new int[0], List.of(), 0, 0, Map.of());

    /**
     * Plans conditions without alternatives.
     *
     * @throws IllegalArgumentException when they say something that cannot be planned
     */
    static WayPlan of(List<Condition> conditions, ClassLoader loader) {
        Planner planner = new Planner(loader);
        List<Step> steps = new ArrayList<>();
        conditions.forEach(condition -> steps.add(planner.outer(condition)));
        int[] taken = steps.stream()
                .filter(Step.Take.class::isInstance)
                .mapToInt(step -> ((Step.Take) step).pattern().slot())
                .toArray();
        return new WayPlan(
                List.copyOf(steps),
                taken,
                steps.stream()
                        .filter(Step.Witness.class::isInstance)
                        .map(step -> ((Step.Witness) step).pattern())
                        .toList(),
                planner.variables.slots(),
                planner.groups,
                ofMatch(planner.variables.visible(), taken));
    }

    private static Map<String, Variables.Bound> ofMatch(Map<String, Variables.Bound> variables, int[] taken) {
        Map<String, Variables.Bound> ofMatch = new LinkedHashMap<>();
        variables.forEach((name, bound) -> ofMatch.put(name, bound.at(Arrays.binarySearch(taken, bound.slot()))));
        return Collections.unmodifiableMap(ofMatch);
    }

    /** The patterns of conditions in the order of the slots that a plan of them gives to their facts. */
    static List<Pattern> patterns(List<Condition> conditions) {
        List<Pattern> patterns = new ArrayList<>();
        conditions.forEach(condition -> collect(condition, patterns));
        return patterns;
    }

    private static void collect(Condition condition, List<Pattern> patterns) {
        if (condition instanceof Pattern pattern) {
            patterns.add(pattern);
            return;
        }
        Condition inner =
                condition instanceof Condition.Not not ? not.condition() : ((Condition.Exists) condition).condition();
        Ways.of(List.of(inner)).forEach(way -> way.forEach(part -> collect(part, patterns)));
    }

    /** Gives facts their slots along the way, in the order of {@link #patterns}. */
    private static final class Planner {
        private final ClassLoader loader;
        private final Variables variables = new Variables();
        private int groups;

        Planner(ClassLoader loader) {
            this.loader = loader;
        }

        Step outer(Condition condition) {
            if (condition instanceof Condition.Exists exists && exists.condition() instanceof Pattern pattern) {
                FactStep[] step = new FactStep[1];
                variables.inside(() -> step[0] = pattern(pattern));
                return new Step.Witness(step[0]);
            }
            return step(condition);
        }

        private Step step(Condition condition) {
            if (condition instanceof Pattern pattern) {
                return new Step.Take(pattern(pattern));
            }
            if (condition instanceof Condition.Exists exists) {
                return new Step.Some(groups++, rows(exists.condition()));
            }
            if (condition instanceof Condition.Not not) {
                return new Step.None(rows(not.condition()));
            }
            throw new IllegalArgumentException("No single step: " + condition);
        }

        /** The ways in which a condition inside of another can hold. */
        private List<List<Step>> rows(Condition condition) {
            List<List<Step>> rows = new ArrayList<>();
            for (List<Condition> way : Ways.of(List.of(condition))) {
                List<Step> row = new ArrayList<>();
                variables.inside(() -> way.forEach(part -> row.add(step(part))));
                rows.add(List.copyOf(row));
            }
            return List.copyOf(rows);
        }

        private FactStep pattern(Pattern pattern) {
            Class<?> type = type(pattern);
            int slot = variables.slot();
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.FieldBinding binding) {
                    FieldReader field = FieldReader.of(type, binding.field().name());
                    variables.bind(binding.name(), new Variables.Bound(slot, type, field));
                }
            }
            if (pattern.binding() != null) {
                variables.bind(pattern.binding(), new Variables.Bound(slot, type, null));
            }
            Checks checks = new Checks(type, slot, variables);
            FactStep.@Nullable Join join = null;
            List<FactStep.Check> asked = new ArrayList<>();
            for (Constraint constraint : pattern.constraints()) {
                if (!constraint.isAlone() && !(constraint instanceof Constraint.FieldBinding)) {
                    asked.add(checks.check(constraint));
                    join = join == null ? checks.join(constraint) : join;
                }
            }
            return new FactStep(slot, join, List.copyOf(asked));
        }

        private Class<?> type(Pattern pattern) {
            try {
                return Class.forName(pattern.factClass(), false, loader);
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException("Unknown fact " + pattern.factClass(), e);
            }
        }
    }
}
