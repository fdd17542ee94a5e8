package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.pack.Lazy;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.model.ValueType;

/** Reads from a rule what must be there for it to fire. */
final class DemandReader {
    /** An {@code or} that would give more ways than this demands nothing, which is always safe. */
    private static final int MOST_WAYS = 32;

    private final Questions questions;

    /** A reader that adds what rules ask. */
    DemandReader(Questions questions) {
        this.questions = questions;
    }

    List<Demand> read(int rule, RuleModel model) {
        List<Demand> demands = new ArrayList<>();
        for (List<Pattern> way : ways(new Condition.And(model.conditions(), model.position()))) {
            demands.add(new Demand(rule, tests(way), new Lazy<>(() -> joins(way))));
        }
        return demands;
    }

    /** The positive patterns of each way in which a condition can hold. */
    private static List<List<Pattern>> ways(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return List.of(List.of(pattern));
        }
        if (condition instanceof Condition.Not) {
            return List.of(List.of());
        }
        if (condition instanceof Condition.Exists exists) {
            return ways(exists.condition());
        }
        List<Condition> parts = ((Condition.Group) condition).parts();
        List<List<Pattern>> ways = new ArrayList<>();
        if (condition instanceof Condition.Or) {
            parts.forEach(part -> ways.addAll(ways(part)));
            return ways.size() <= MOST_WAYS ? ways : List.of(List.of());
        }
        ways.add(List.of());
        for (Condition part : parts) {
            List<List<Pattern>> more = ways(part);
            if (ways.size() * more.size() <= MOST_WAYS) {
                List<List<Pattern>> longer = new ArrayList<>();
                ways.forEach(way -> more.forEach(rest -> longer.add(joined(way, rest))));
                ways.clear();
                ways.addAll(longer);
            }
        }
        return ways;
    }

    private static List<Pattern> joined(List<Pattern> way, List<Pattern> rest) {
        List<Pattern> all = new ArrayList<>(way);
        all.addAll(rest);
        return all;
    }

    /** The tests of some patterns, each once. */
    private int[] tests(List<Pattern> way) {
        int[] tests = new int[way.size()];
        int size = 0;
        for (Pattern pattern : way) {
            tests[size] = questions.test(pattern);
            int first = 0;
            while (tests[first] != tests[size]) {
                first++;
            }
            size += first == size ? 1 : 0;
        }
        return Arrays.copyOf(tests, size);
    }

    private List<List<Column>> joins(List<Pattern> way) {
        Map<String, Place> bound = new HashMap<>();
        for (int i = 0; i < way.size(); i++) {
            Pattern pattern = way.get(i);
            if (pattern.binding() != null) {
                bound.put(pattern.binding(), new Place(i, ""));
            }
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.FieldBinding binding) {
                    bound.put(binding.name(), new Place(i, binding.field().name()));
                }
            }
        }
        Groups groups = new Groups();
        for (int i = 0; i < way.size(); i++) {
            for (Constraint constraint : way.get(i).constraints()) {
                join(i, constraint, bound, groups);
            }
        }
        return groups.all().stream()
                .map(group -> group.stream()
                        .map(place -> new Column(questions.test(way.get(place.pattern())), place.field()))
                        .distinct()
                        .toList())
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static void join(int pattern, Constraint constraint, Map<String, Place> bound, Groups groups) {
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> join(pattern, part, bound, groups));
        } else if (constraint instanceof Constraint.Comparison comparison && comparison.operator() == Operator.EQUAL) {
            Place one = place(pattern, comparison.left(), bound);
            Place other = place(pattern, comparison.right(), bound);
            if (one != null && other != null && one.pattern() != other.pattern()) {
                groups.unite(one, other);
            }
        }
    }

    private static @Nullable Place place(int pattern, Operand operand, Map<String, Place> bound) {
        if (operand.type() != ValueType.WHOLE) {
            return null;
        }
        if (operand instanceof Operand.Field field) {
            return new Place(pattern, field.name());
        }
        if (operand instanceof Operand.Variable variable) {
            Place place = bound.get(variable.name());
            return place == null || variable.field() == null ? place : new Place(place.pattern(), variable.field());
        }
        return null;
    }

    /** A field of one of the patterns. */
    private record Place(int pattern, String field) {}

    /** Places that must hold the same number. */
    private static final class Groups {
        private final Map<Place, List<Place>> groups = new LinkedHashMap<>();

        void unite(Place one, Place other) {
            List<Place> first = groups.computeIfAbsent(one, Groups::alone);
            List<Place> second = groups.computeIfAbsent(other, Groups::alone);
            if (first != second) {
                first.addAll(second);
                second.forEach(place -> groups.put(place, first));
            }
        }

        private static List<Place> alone(Place place) {
            return new ArrayList<>(List.of(place));
        }

        List<List<Place>> all() {
            return groups.values().stream().distinct().toList();
        }
    }
}
