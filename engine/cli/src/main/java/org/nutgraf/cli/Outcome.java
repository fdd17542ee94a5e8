package org.nutgraf.cli;

import java.util.List;

/**
 * What became of one input.
 *
 * @param output what goes to the results
 * @param problems lines for standard error; not empty means a finding
 * @param articles how many articles it held
 * @param categorised how many of them have a category
 * @param fault whether a fault of ours occurred
 */
record Outcome(String output, List<String> problems, int articles, int categorised, boolean fault) {
    Outcome {
        problems = List.copyOf(problems);
    }

    /** An output without numbers. */
    static Outcome of(String output, List<String> problems) {
        return new Outcome(output, problems, 0, 0, false);
    }
}
