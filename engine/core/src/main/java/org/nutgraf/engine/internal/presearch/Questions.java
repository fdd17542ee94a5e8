package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.nutgraf.engine.internal.rule.model.Pattern;

/** Everything that rules ask of single facts, as numbered tests. Complete before it is shared. */
final class Questions {
    private final List<FactTest> tests = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, ClassTests> byClass = new ConcurrentHashMap<>();

    /** The number of a pattern's test, the same for patterns that ask the same of single facts. */
    int test(Pattern pattern) {
        FactTest test = FactTest.of(pattern);
        return numbers.computeIfAbsent(test.key(), unseen -> {
            tests.add(test);
            return tests.size() - 1;
        });
    }

    /** All tests, by number. */
    List<FactTest> tests() {
        return tests;
    }

    /** Puts all questions to a fact. */
    void ask(Object fact, IntConsumer passed) {
        ClassTests asked = byClass.get(fact.getClass());
        if (asked == null) {
            asked = byClass.computeIfAbsent(fact.getClass(), this::testsOf);
        }
        asked.passed(fact, passed);
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
