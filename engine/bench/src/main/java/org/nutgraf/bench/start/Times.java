package org.nutgraf.bench.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Wall times of one act, in seconds. */
final class Times {
    private final List<Double> seconds = new ArrayList<>();

    void add(long nanos) {
        seconds.add(nanos / 1e9);
    }

    double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Median, least and most. */
    String shown() {
        return String.format(
                Locale.ROOT,
                "%6.2f s   (%.2f to %.2f)",
                median(),
                seconds.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                seconds.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }
}
