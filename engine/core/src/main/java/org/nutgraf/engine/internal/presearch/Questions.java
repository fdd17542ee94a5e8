package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.nutgraf.engine.internal.rule.model.Pattern;

/**
 * Everything that rules ask of single facts, as numbered tests. Thread-safe once all rules have added what they ask.
 */
final class Questions {
    private final List<FactTest> tests = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Pattern, Integer> byPattern = new IdentityHashMap<>();
    private final Map<Class<?>, ClassTests> byClass = new ConcurrentHashMap<>();

    /** Adds what a pattern of a rule asks. */
    void add(Pattern pattern) {
        FactTest test = FactTest.of(pattern);
        Integer known = numbers.putIfAbsent(test.key(), tests.size());
        if (known == null) {
            tests.add(test);
        }
        byPattern.put(pattern, known == null ? tests.size() - 1 : known);
    }

    /** The number of an added pattern's test, the same for patterns that ask the same of single facts. */
    int test(Pattern pattern) {
        Integer number = byPattern.get(pattern);
        if (number == null) {
            throw new IllegalArgumentException("A pattern of no rule: " + pattern);
        }
        return number;
    }

    /** All tests, by number. */
    List<FactTest> tests() {
        return tests;
    }

    /**
     * Sorts the questions by the classes of facts, so that the first article need not wait for that.
     *
     * @param loader knows these classes
     */
    void prepare(ClassLoader loader) {
        Set<String> names = new HashSet<>();
        for (FactTest test : tests) {
            if (names.add(test.factClass())) {
                try {
                    about(Class.forName(test.factClass(), false, loader));
                } catch (ClassNotFoundException unknown) {
                    continue; // no article will have such a fact
                }
            }
        }
    }

    /** Puts all questions to a fact. */
    void ask(Object fact, IntConsumer passed) {
        about(fact.getClass()).passed(fact, passed);
    }

    /** The questions to facts of a class. */
    ClassTests about(Class<?> type) {
        ClassTests tests = byClass.get(type);
        return tests == null ? byClass.computeIfAbsent(type, this::testsOf) : tests;
    }

    private ClassTests testsOf(Class<?> type) {
        Map<Integer, FactTest> own = new HashMap<>();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).factClass().equals(type.getName())) {
                own.put(i, tests.get(i));
            }
        }
        return new ClassTests(type, own);
    }
}
