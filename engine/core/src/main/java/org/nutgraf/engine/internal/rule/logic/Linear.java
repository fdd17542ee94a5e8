package org.nutgraf.engine.internal.rule.logic;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A sum of values and a constant.
 *
 * @param factors how often each value counts, never zero
 * @param constant what is added
 * @param whole whether all values are whole numbers
 */
record Linear(SortedMap<Term, Integer> factors, double constant, boolean whole) {

    static Linear of(Term term, boolean whole) {
        return new Linear(new TreeMap<>(Map.of(term, 1)), 0, whole);
    }

    static Linear of(double constant) {
        return new Linear(new TreeMap<>(), constant, constant == Math.rint(constant));
    }

    Linear plus(Linear other, int sign) {
        SortedMap<Term, Integer> sum = new TreeMap<>(factors);
        other.factors.forEach((term, factor) -> add(sum, term, sign * factor));
        return new Linear(sum, constant + sign * other.constant, whole && other.whole);
    }

    Linear mapped(UnaryOperator<Term> mapping) {
        SortedMap<Term, Integer> sum = new TreeMap<>();
        factors.forEach((term, factor) -> add(sum, mapping.apply(term), factor));
        return new Linear(sum, constant, whole);
    }

    private static void add(SortedMap<Term, Integer> sum, Term term, int factor) {
        int total = sum.getOrDefault(term, 0) + factor;
        if (total == 0) {
            sum.remove(term);
        } else {
            sum.put(term, total);
        }
    }
}
