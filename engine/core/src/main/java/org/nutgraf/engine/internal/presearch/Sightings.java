package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which tests the facts of one article passed, and with which numbers. Not thread-safe. */
final class Sightings {
    private final BitSet tests = new BitSet();
    private int[] passed = new int[256];
    private int size;
    private final int[] ends;
    private int fact;
    private @Nullable Numbers[] numbers = new Numbers[0];

    Sightings(int facts) {
        ends = new int[facts];
    }

    /** The fact at hand passes a test. */
    void passed(int test) {
        tests.set(test);
        if (size == passed.length) {
            passed = Arrays.copyOf(passed, size * 2);
        }
        passed[size++] = test;
    }

    boolean has(int test) {
        return tests.get(test);
    }

    /** The first test that some fact passed, or −1. */
    int firstTest() {
        return tests.nextSetBit(0);
    }

    /** The next test that some fact passed, or −1. */
    int testAfter(int test) {
        return tests.nextSetBit(test + 1);
    }

    void number(int column, int columns, Object value) {
        if (numbers.length == 0) {
            numbers = new Numbers[columns];
        }
        Numbers known = numbers[column];
        if (known == null) {
            known = new Numbers();
            numbers[column] = known;
        }
        known.add(((Number) value).longValue());
    }

    /** Goes on to the next fact. */
    void next() {
        ends[fact++] = size;
    }

    @Nullable Numbers numbers(int column) {
        return numbers.length == 0 ? null : numbers[column];
    }

    /** The facts by the tests that they pass. */
    Passed passed(List<?> facts) {
        return new Passed(facts, passed, ends);
    }

    /** The facts that pass at least one of some tests. */
    List<Object> factsThatPass(BitSet wanted, List<?> facts) {
        List<Object> kept = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < facts.size(); i++) {
            boolean keep = false;
            for (int j = from; j < ends[i] && !keep; j++) {
                keep = wanted.get(passed[j]);
            }
            if (keep) {
                kept.add(facts.get(i));
            }
            from = ends[i];
        }
        return kept;
    }
}
