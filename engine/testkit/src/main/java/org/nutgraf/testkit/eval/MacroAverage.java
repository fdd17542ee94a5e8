package org.nutgraf.testkit.eval;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The mean over categories, each weighing the same.
 *
 * <p>Categories that are neither labelled nor assigned anywhere are left out; a precision or recall that is empty
 * because nothing was assigned or labelled counts as 0. F1 is the mean of the categories' F1.
 *
 * @param categories how many categories it is the mean of; at least one
 * @param precision mean precision
 * @param recall mean recall
 * @param f1 mean F1
 */
public record MacroAverage(long categories, double precision, double recall, double f1) {

    static @Nullable MacroAverage of(List<CategoryMeasure> measures) {
        List<Counts> counts = measures.stream()
                .map(CategoryMeasure::counts)
                .filter(each -> !each.isEmpty())
                .toList();
        return counts.isEmpty()
                ? null
                : new MacroAverage(
                        counts.size(),
                        mean(counts, Counts::precision),
                        mean(counts, Counts::recall),
                        mean(counts, Counts::f1));
    }

    private static double mean(List<Counts> counts, Function<Counts, OptionalDouble> measure) {
        double sum = 0;
        for (Counts each : counts) {
            sum += measure.apply(each).orElse(0);
        }
        return sum / counts.size();
    }
}
