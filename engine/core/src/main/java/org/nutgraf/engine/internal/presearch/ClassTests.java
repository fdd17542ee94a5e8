package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

/** The tests of facts of one class, by the text that one of their fields must have. Thread-safe. */
final class ClassTests {
    /** Nothing is asked of the class. */
    static final ClassTests NONE = new ClassTests(Object.class, Map.of(), List.of());

    private final List<FieldReader> readers = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<ByText> lookups;
    private final List<Candidate> others = new ArrayList<>();
    private final Class<?> type;

    private record Candidate(int test, Predicate<Object[]> holds) {}

    private record ByText(int slot, Map<Object, List<Candidate>> tests) {}

    /**
     * Prepares the tests of a class.
     *
     * @param type a fact record
     * @param tests its tests, by number
     * @param columns fields whose values are asked for, beside those of the tests
     */
    ClassTests(Class<?> type, Map<Integer, FactTest> tests, Iterable<String> columns) {
        this.type = type;
        Map<String, Map<Object, List<Candidate>>> byText = new HashMap<>();
        Comparisons comparisons = new Comparisons(this::slot);
        tests.forEach((number, test) -> {
            Candidate candidate = new Candidate(number, comparisons.all(test.constraints()));
            FactTest.Lookup lookup = test.lookup();
            if (lookup == null) {
                others.add(candidate);
            } else {
                Map<Object, List<Candidate>> texts = byText.computeIfAbsent(lookup.field(), field -> new HashMap<>());
                lookup.texts()
                        .forEach(value -> texts.computeIfAbsent(value, text -> new ArrayList<>())
                                .add(candidate));
            }
        });
        columns.forEach(this::slot);
        lookups = byText.entrySet().stream()
                .map(entry -> new ByText(slot(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Where the value of a field stands; fields are added while the tests are prepared. */
    int slot(String field) {
        return slots.computeIfAbsent(field, unseen -> {
            readers.add(FieldReader.of(type, field));
            return readers.size() - 1;
        });
    }

    Object[] values(Object fact) {
        Object[] values = new Object[readers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers.get(i).read(fact);
        }
        return values;
    }

    /** The tests that a fact with these values passes. */
    void passed(Object[] values, IntConsumer test) {
        for (ByText lookup : lookups) {
            List<Candidate> candidates = lookup.tests().get(values[lookup.slot()]);
            if (candidates != null) {
                passed(candidates, values, test);
            }
        }
        passed(others, values, test);
    }

    private static void passed(List<Candidate> candidates, Object[] values, IntConsumer test) {
        for (Candidate candidate : candidates) {
            if (candidate.holds().test(values)) {
                test.accept(candidate.test());
            }
        }
    }
}
