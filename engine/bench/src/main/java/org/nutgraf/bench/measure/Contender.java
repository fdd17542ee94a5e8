package org.nutgraf.bench.measure;

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
}
