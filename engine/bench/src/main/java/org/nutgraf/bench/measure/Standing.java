package org.nutgraf.bench.measure;

import java.util.Arrays;

/**
 * What a contender reached, in documents per second of processor time.
 *
 * @param name the contender
 * @param median of all rounds
 * @param low the slowest round
 * @param high the fastest round
 */
public record Standing(String name, double median, double low, double high) {

    static Standing of(String name, double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Standing(name, median, sorted[0], sorted[sorted.length - 1]);
    }

    /** How far the rounds lie apart, as a share of the median. */
    public double spread() {
        return (high - low) / median;
    }
}
