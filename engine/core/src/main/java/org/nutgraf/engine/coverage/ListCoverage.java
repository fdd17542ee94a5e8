package org.nutgraf.engine.coverage;

import java.util.List;

/**
 * Which of its own terms a word list found.
 *
 * @param concept the name of the list
 * @param file its file
 * @param terms how many terms it has of its own; included ones count for the list they stand in
 * @param hits how often its terms were found, included ones too
 * @param unmatched own terms that were never found, in the order of the file
 */
public record ListCoverage(String concept, String file, long terms, long hits, List<UnmatchedTerm> unmatched) {

    /** Copies the terms. */
    public ListCoverage {
        unmatched = List.copyOf(unmatched);
    }

    /**
     * A term that was never found.
     *
     * @param term the term with its mark
     * @param line its line, from 1
     */
    public record UnmatchedTerm(String term, int line) {}
}
