package org.nutgraf.testkit.eval;

import java.util.OptionalDouble;

/**
 * How many assignments are right, wrong and missed.
 *
 * <p>A measure whose denominator is zero is empty: of nothing assigned no share is right.
 *
 * @param truePositives assigned, and labelled so
 * @param falsePositives assigned, but not labelled so
 * @param falseNegatives labelled, but not assigned
 */
public record Counts(long truePositives, long falsePositives, long falseNegatives) {
    /** Nothing counted. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** The sums. */
    public Counts plus(Counts other) {
        return new Counts(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives);
    }

    /** How many labels there are. */
    public long gold() {
        return truePositives + falseNegatives;
    }

    /** Whether there are neither labels nor assignments. */
    public boolean isEmpty() {
        return truePositives + falsePositives + falseNegatives == 0;
    }

    /** The share of assignments that are right. */
    public OptionalDouble precision() {
        return ratio(truePositives, truePositives + falsePositives);
    }

    /** The share of labels that were assigned. */
    public OptionalDouble recall() {
        return ratio(truePositives, gold());
    }

    /** The harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). */
    public OptionalDouble f1() {
        return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    private static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
