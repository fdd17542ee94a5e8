package org.nutgraf.engine.internal.presearch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The demands of all rules, each under the one test that it shares with the fewest others. Immutable and thread-safe.
 *
 * <p>All numbers lie beside each other: most demands that an article touches are turned down, and that takes a look or two.
 */
final class DemandIndex {
    private final int[] always;
    private final int[] starts;
    /** Of each demand the rule, the number of other tests, and these tests. */
    private final int[] numbers;

    /**
     * An index.
     *
     * @param tests how many tests there are
     * @param open the tests that facts may pass which rules derive; they demand nothing
     */
    DemandIndex(List<Demand> demands, int tests, BitSet open) {
        int[] users = new int[tests];
        for (Demand demand : demands) {
            for (int test : demand.tests()) {
                users[test]++;
            }
        }
        int[][] rarestFirst = new int[demands.size()][];
        int[] sizes = new int[tests + 1];
        for (int i = 0; i < rarestFirst.length; i++) {
            rarestFirst[i] = rarestFirst(demands.get(i).tests(), users, open);
            if (rarestFirst[i].length > 0) {
                sizes[rarestFirst[i][0] + 1] += rarestFirst[i].length + 1;
            }
        }
        for (int test = 0; test < tests; test++) {
            sizes[test + 1] += sizes[test];
        }
        starts = sizes;
        numbers = new int[starts[tests]];
        int[] ends = starts.clone();
        int[] undemanding = new int[demands.size()];
        int size = 0;
        for (int i = 0; i < rarestFirst.length; i++) {
            int rule = demands.get(i).rule();
            if (rarestFirst[i].length == 0) {
                undemanding[size++] = rule;
            } else {
                place(rule, rarestFirst[i], ends);
            }
        }
        always = Arrays.copyOf(undemanding, size);
    }

    /** The tests that are not open, those with the fewest users first. */
    private static int[] rarestFirst(int[] tests, int[] users, BitSet open) {
        int[] sorted = new int[tests.length];
        int size = 0;
        for (int test : tests) {
            if (!open.get(test)) {
                int place = size++;
                while (place > 0 && users[sorted[place - 1]] > users[test]) {
                    sorted[place] = sorted[place - 1];
                    place--;
                }
                sorted[place] = test;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    private void place(int rule, int[] tests, int[] ends) {
        int end = ends[tests[0]];
        numbers[end] = rule;
        numbers[end + 1] = tests.length - 1;
        System.arraycopy(tests, 1, numbers, end + 2, tests.length - 1);
        ends[tests[0]] = end + 1 + tests.length;
    }

    /** The rules of which some demand is met, in their order. */
    int[] rules(Board board) {
        Rules met = new Rules(always);
        int tests = starts.length - 1;
        for (int i = 0; i < board.touched(); i++) {
            int test = board.touched(i);
            if (test < tests) {
                add(test, board, met);
            }
        }
        return met.ordered();
    }

    private void add(int test, Board board, Rules met) {
        int end = starts[test + 1];
        for (int at = starts[test]; at < end; at += 2 + numbers[at + 1]) {
            if (isMet(at, board)) {
                met.add(numbers[at]);
            }
        }
    }

    private boolean isMet(int at, Board board) {
        int end = at + 2 + numbers[at + 1];
        for (int i = at + 2; i < end; i++) {
            if (!board.has(numbers[i])) {
                return false;
            }
        }
        return true;
    }

    /** Rules as they are found. */
    private static final class Rules {
        private int[] rules;
        private int size;

        Rules(int[] first) {
            rules = Arrays.copyOf(first, first.length + 32);
            size = first.length;
        }

        void add(int rule) {
            if (size == rules.length) {
                rules = Arrays.copyOf(rules, size * 2);
            }
            rules[size++] = rule;
        }

        /** In order, each once: several demands of one rule may be met. */
        int[] ordered() {
            Arrays.sort(rules, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || rules[i] != rules[kept - 1]) {
                    rules[kept++] = rules[i];
                }
            }
            return Arrays.copyOf(rules, kept);
        }
    }
}
