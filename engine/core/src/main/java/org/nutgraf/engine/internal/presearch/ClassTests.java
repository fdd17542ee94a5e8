package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.nutgraf.engine.internal.fact.Facts;
import org.nutgraf.engine.internal.fact.Groups;
import org.nutgraf.engine.internal.fact.Run;
import org.nutgraf.engine.internal.presearch.TestsByText.Candidate;
import org.nutgraf.engine.internal.rule.eval.FieldReader;
import org.nutgraf.engine.internal.rule.model.Constraint;

/** The tests of facts of one class, by the text that one of their fields must have. Immutable and thread-safe. */
final class ClassTests {
    /** For facts of no class. */
    static final ClassTests NONE = new ClassTests(Void.class, Map.of());

    private final Class<?> type;
    private final TestsByText[] byText;
    private final Candidate[] others;

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
        List<Candidate> rest = new ArrayList<>();
        tests.forEach((number, test) -> {
            FactTest.Lookup lookup = test.lookup();
            if (lookup == null) {
                rest.add(new Candidate(number, comparisons.all(test.constraints())));
                return;
            }
            List<Constraint> left = test.constraints().stream()
                    .filter(constraint -> constraint != lookup.constraint())
                    .toList();
            Candidate candidate = new Candidate(number, comparisons.all(left));
            Map<Object, List<Candidate>> its = byField.computeIfAbsent(lookup.field(), field -> new HashMap<>());
            lookup.texts()
                    .forEach(value -> its.computeIfAbsent(value, text -> new ArrayList<>(1))
                            .add(candidate));
        });
        others = rest.toArray(Candidate[]::new);
        byText = byField.entrySet().stream()
                .map(each -> new TestsByText(FieldReader.of(type, each.getKey()), each.getValue()))
                .toArray(TestsByText[]::new);
    }

    /** Whether a fact is of the class. */
    boolean isFor(Object fact) {
        return fact.getClass() == type;
    }

    /** The tests that a fact passes. */
    void passed(Object fact, IntConsumer test) {
        for (TestsByText tests : byText) {
            tests.passed(fact, test);
        }
        others(fact, test);
    }

    /** The tests that the facts of a run pass; none is made of which the text of one field tells enough. */
    void passed(Run run, Facts facts, Passed test) {
        Groups groups = run.groups();
        for (TestsByText tests : byText) {
            if (groups != null && groups.field().equals(tests.field())) {
                tests.numbered(groups.texts()).passed(groups, facts, test);
            } else {
                ask(run, facts, tests::passed, test);
            }
        }
        if (others.length > 0) {
            ask(run, facts, this::others, test);
        }
    }

    private static void ask(Run run, Facts facts, BiConsumer<Object, IntConsumer> tests, Passed test) {
        for (int place = run.first(); place < run.end(); place++) {
            int at = place;
            tests.accept(facts.get(place), number -> test.one(number, at));
        }
    }

    private void others(Object fact, IntConsumer test) {
        for (Candidate other : others) {
            if (other.check().holds(fact)) {
                test.accept(other.test());
            }
        }
    }
}
