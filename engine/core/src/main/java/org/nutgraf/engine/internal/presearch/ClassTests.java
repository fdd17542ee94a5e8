package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.nutgraf.engine.internal.rule.eval.FieldReader;
import org.nutgraf.engine.internal.rule.model.Constraint;

/** The tests of facts of one class, by the text that one of their fields must have. Immutable and thread-safe. */
final class ClassTests {
    /** For facts of no class. */
    static final ClassTests NONE = new ClassTests(Void.class, Map.of());

    private final Class<?> type;
    private final List<ByText> lookups = new ArrayList<>();
    private final List<Candidate> others = new ArrayList<>();

    /** A test, and what is left to be checked. */
    private record Candidate(int test, FactCheck check) {}

    private record ByText(FieldReader field, Map<Object, List<Candidate>> tests) {}

    /**
     * Prepares the tests of a class.
     *
     * @param type a fact record
     * @param tests its tests, by number
     */
    ClassTests(Class<?> type, Map<Integer, FactTest> tests) {
        this.type = type;
        Comparisons comparisons = new Comparisons(type);
        Map<String, Map<Object, List<Candidate>>> byField = new HashMap<>();
        tests.forEach((number, test) -> {
            FactTest.Lookup lookup = test.lookup();
            if (lookup == null) {
                others.add(new Candidate(number, comparisons.all(test.constraints())));
                return;
            }
            List<Constraint> left = test.constraints().stream()
                    .filter(constraint -> constraint != lookup.constraint())
                    .toList();
            Candidate candidate = new Candidate(number, comparisons.all(left));
            Map<Object, List<Candidate>> byText = byField.computeIfAbsent(lookup.field(), field -> new HashMap<>());
            lookup.texts()
                    .forEach(value -> byText.computeIfAbsent(value, text -> new ArrayList<>(1))
                            .add(candidate));
        });
        byField.forEach((field, byText) -> lookups.add(new ByText(FieldReader.of(type, field), byText)));
    }

    /** Whether a fact is of the class. */
    boolean isFor(Object fact) {
        return fact.getClass() == type;
    }

    /** The tests that a fact passes. */
    void passed(Object fact, IntConsumer test) {
        for (int i = 0; i < lookups.size(); i++) {
            ByText lookup = lookups.get(i);
            List<Candidate> candidates = lookup.tests().get(lookup.field().read(fact));
            if (candidates != null) {
                passed(candidates, fact, test);
            }
        }
        passed(others, fact, test);
    }

    private static void passed(List<Candidate> candidates, Object fact, IntConsumer test) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.check() == FactCheck.ANY || candidate.check().holds(fact)) {
                test.accept(candidate.test());
            }
        }
    }
}
