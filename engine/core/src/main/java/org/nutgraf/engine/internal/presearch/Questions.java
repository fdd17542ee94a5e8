package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nutgraf.engine.internal.rule.model.Pattern;

/** Everything that rules ask of single facts, numbered: tests, and columns of numbers. Complete before it is shared. */
final class Questions {
    private final List<FactTest> tests = new ArrayList<>();
    private final Map<String, Integer> testNumbers = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<Column, Integer> columnNumbers = new HashMap<>();
    private final List<List<Integer>> columnsOfTests = new ArrayList<>();
    private final Map<Class<?>, ClassTests> byClass = new ConcurrentHashMap<>();

    /** The number of a pattern's test, the same for patterns that ask the same of single facts. */
    int test(Pattern pattern) {
        FactTest test = FactTest.of(pattern);
        return testNumbers.computeIfAbsent(test.key(), unseen -> {
            tests.add(test);
            columnsOfTests.add(new ArrayList<>());
            return tests.size() - 1;
        });
    }

    /** The number of a column. */
    int column(Column column) {
        return columnNumbers.computeIfAbsent(column, unseen -> {
            columns.add(column);
            columnsOfTests.get(column.test()).add(columns.size() - 1);
            return columns.size() - 1;
        });
    }

    /** The test of a column, by their numbers. */
    int testOf(int column) {
        return columns.get(column).test();
    }

    /** All tests, by number. */
    List<FactTest> tests() {
        return tests;
    }

    /** Puts all questions to a fact. */
    void ask(Object fact, Sightings seen) {
        ClassTests asked = byClass.computeIfAbsent(fact.getClass(), this::testsOf);
        if (asked != ClassTests.NONE) {
            Object[] values = asked.values(fact);
            asked.passed(values, test -> {
                seen.passed(test);
                for (int column : columnsOfTests.get(test)) {
                    seen.number(
                            column,
                            columns.size(),
                            values[asked.slot(columns.get(column).field())]);
                }
            });
        }
        seen.next();
    }

    private ClassTests testsOf(Class<?> type) {
        Map<Integer, FactTest> own = new HashMap<>();
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).factClass().equals(type.getName())) {
                own.put(i, tests.get(i));
                columnsOfTests
                        .get(i)
                        .forEach(column -> fields.add(columns.get(column).field()));
            }
        }
        return own.isEmpty() ? ClassTests.NONE : new ClassTests(type, own, fields);
    }
}
