package org.nutgraf.engine.internal.decide;

import java.util.List;

/** One condition of a way, ready to be searched. */
sealed interface Step {

    /** Some fact meets a pattern; outside of others, it becomes part of the match. */
    record Take(FactStep pattern) implements Step {}

    /** Some fact meets a pattern; those that do are witnesses. */
    record Witness(FactStep pattern) implements Step {}

    /**
     * Some combination meets all steps of one of several rows.
     *
     * @param number its place among those of the way, under which the row is noted that was met
     */
    record Some(int number, List<List<Step>> rows) implements Step {}

    /** No combination meets all steps of any row. */
    record None(List<List<Step>> rows) implements Step {}
}
