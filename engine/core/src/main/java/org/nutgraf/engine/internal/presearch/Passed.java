package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of one article by the tests that they pass, put in order when they are first asked for. Not thread-safe. */
final class Passed {
    private final List<?> facts;
    private final int[] tests;
    private final int[] ends;
    private @Nullable Map<Integer, List<Object>> byTest;

    /**
     * Facts by test.
     *
     * @param tests the tests that the facts pass, fact after fact
     * @param ends where those of each fact end
     */
    Passed(List<?> facts, int[] tests, int[] ends) {
        this.facts = facts;
        this.tests = tests;
        this.ends = ends;
    }

    /** The facts that pass a test; equal facts are one, as in a session. */
    List<Object> test(int number) {
        Map<Integer, List<Object>> sorted = byTest;
        if (sorted == null) {
            sorted = sort();
            byTest = sorted;
        }
        return sorted.getOrDefault(number, List.of());
    }

    private Map<Integer, List<Object>> sort() {
        Map<Integer, List<Object>> sorted = new HashMap<>();
        Set<Object> seen = new HashSet<>();
        int from = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (from < ends[i] && seen.add(facts.get(i))) {
                for (int j = from; j < ends[i]; j++) {
                    sorted.computeIfAbsent(tests[j], test -> new ArrayList<>()).add(facts.get(i));
                }
            }
            from = ends[i];
        }
        return sorted;
    }
}
