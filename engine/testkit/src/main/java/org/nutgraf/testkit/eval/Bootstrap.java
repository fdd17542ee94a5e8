package org.nutgraf.testkit.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The percentile bootstrap of micro-F1: articles are drawn with replacement, as many as there are, again and again
 * (B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 *
 * <p>Articles are drawn rather than single decisions, because the decisions about one article go together.
 */
final class Bootstrap {
    static final int RESAMPLES = 1000;
    static final long SEED = 1;
    private static final double LEVEL = 0.95;

    private Bootstrap() {}

    /** The interval, or {@code null} when no resample has an F1. */
    static @Nullable Interval microF1(List<Counts> articles) {
        if (articles.isEmpty()) {
            return null;
        }
        Random random = new Random(SEED); // its sequence is specified, so that every machine draws the same
        double[] found = new double[RESAMPLES];
        int size = 0;
        for (int i = 0; i < RESAMPLES; i++) {
            Counts drawn = draw(articles, random);
            if (!drawn.isEmpty()) {
                found[size++] = drawn.f1().orElseThrow();
            }
        }
        if (size == 0) {
            return null;
        }
        Arrays.sort(found, 0, size);
        double tail = (1 - LEVEL) / 2;
        return new Interval(found[rank(tail, size)], found[size - 1 - rank(tail, size)], LEVEL, RESAMPLES, SEED);
    }

    private static Counts draw(List<Counts> articles, Random random) {
        long right = 0;
        long wrong = 0;
        long missed = 0;
        for (int i = 0; i < articles.size(); i++) {
            Counts each = articles.get(random.nextInt(articles.size()));
            right += each.truePositives();
            wrong += each.falsePositives();
            missed += each.falseNegatives();
        }
        return new Counts(right, wrong, missed);
    }

    /** How many values lie outside on one side. */
    private static int rank(double tail, int size) {
        return (int) Math.floor(tail * size);
    }
}
