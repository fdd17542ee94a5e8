package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.nutgraf.engine.internal.rule.eval.FieldReader;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Pattern;

/**
 * One way for a rule to hold, planned.
 *
 * @param steps its conditions, in order
 * @param facts how many facts a match has
 * @param witnesses how many conditions have witnesses
 * @param slots how many variables there are
 * @param names the variables of a match
 * @param namedSlots their slots
 */
record Way(List<Step> steps, int facts, int witnesses, int slots, List<String> names, int[] namedSlots) {

    /**
     * Plans conditions without alternatives.
     *
     * @throws IllegalArgumentException when they say something that cannot be planned
     */
    static Way of(List<Condition> conditions, ToIntFunction<Pattern> tests, ClassLoader loader) {
        Planner planner = new Planner(tests, loader);
        List<Step> steps = new ArrayList<>();
        conditions.forEach(condition -> steps.add(planner.outer(condition)));
        List<String> names = List.copyOf(planner.frame.outer());
        return new Way(
                List.copyOf(steps),
                planner.facts,
                planner.witnesses,
                planner.frame.size(),
                names,
                names.stream().mapToInt(planner.frame::slot).toArray());
    }

    /** Numbers places and slots along the way. */
    private static final class Planner {
        private final ToIntFunction<Pattern> tests;
        private final ClassLoader loader;
        private final Frame frame = new Frame();
        private int facts;
        private int witnesses;

        Planner(ToIntFunction<Pattern> tests, ClassLoader loader) {
            this.tests = tests;
            this.loader = loader;
        }

        Step outer(Condition condition) {
            if (condition instanceof Pattern pattern) {
                return new Step.Take(pattern(pattern, true), facts++);
            }
            if (condition instanceof Condition.Exists exists && exists.condition() instanceof Pattern pattern) {
                return new Step.Witness(pattern(pattern, false), witnesses++);
            }
            return inner(condition);
        }

        /** A pattern inside takes no part in the match. */
        private Step inner(Condition condition) {
            if (condition instanceof Pattern pattern) {
                return new Step.Take(pattern(pattern, false), -1);
            }
            if (condition instanceof Condition.Exists exists) {
                return new Step.Some(inside(exists.condition()));
            }
            if (condition instanceof Condition.Not not) {
                return new Step.None(inside(not.condition()));
            }
            if (condition instanceof Condition.Or or) {
                return new Step.Any(or.parts().stream().map(this::inside).toList());
            }
            throw new IllegalArgumentException("No single step: " + condition);
        }

        private List<Step> inside(Condition condition) {
            if (condition instanceof Condition.And and) {
                return and.parts().stream()
                        .flatMap(part -> inside(part).stream())
                        .toList();
            }
            return List.of(inner(condition));
        }

        private FactStep pattern(Pattern pattern, boolean named) {
            Class<?> type = type(pattern);
            List<FactStep.Binding> bindings = new ArrayList<>();
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.FieldBinding binding) {
                    FieldReader reader = FieldReader.of(type, binding.field().name());
                    bindings.add(new FactStep.Binding(frame.bind(binding.name(), Object.class, named), reader::read));
                }
            }
            if (pattern.binding() != null) {
                bindings.add(new FactStep.Binding(frame.bind(pattern.binding(), type, named), fact -> fact));
            }
            Checks checks = new Checks(type, frame);
            List<Checks.Check> joins = new ArrayList<>();
            for (Constraint constraint : pattern.constraints()) {
                if (!constraint.isAlone() && !(constraint instanceof Constraint.FieldBinding)) {
                    joins.add(checks.check(constraint));
                }
            }
            return new FactStep(tests.applyAsInt(pattern), List.copyOf(joins), List.copyOf(bindings));
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
