package org.nutgraf.bench.measure;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Something that works through the same documents as the others of its contest.
 *
 * @param name what the report calls it
 * @param documents how many documents one pass works through
 * @param pass one pass; what it returns is kept, so that no compiler takes the work for useless
 */
public record Contender(String name, int documents, Pass pass) {

    /** One pass over all documents. */
    @FunctionalInterface
    public interface Pass {
        /** Does the work and returns something that depends on all of it. */
        long run();
    }

    /** One that does the same with each of some things. */
    public static <T> Contender over(String name, List<T> all, ToLongFunction<T> work) {
        return over(name, all.size(), all, work);
    }

    /**
     * One that does the same with each of some things.
     *
     * @param documents how many documents they stand for
     */
    public static <T> Contender over(String name, int documents, List<T> all, ToLongFunction<T> work) {
        return new Contender(name, documents, () -> {
            long sum = 0;
            for (T each : all) {
                sum += work.applyAsLong(each);
            }
            return sum;
        });
    }
}
