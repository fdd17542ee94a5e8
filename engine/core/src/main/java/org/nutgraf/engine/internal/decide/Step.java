package org.nutgraf.engine.internal.decide;

import java.util.List;

/** One condition of a way, ready to be searched. */
sealed interface Step {

    /** Some fact meets a pattern; it becomes part of the match at a place. */
    record Take(FactStep pattern, int place) implements Step {}

    /** Some fact meets a pattern; all that do are witnesses. */
    record Witness(FactStep pattern, int place) implements Step {}

    /** Some combination meets all steps. */
    record Some(List<Step> steps) implements Step {}

    /** Some combination meets one of several rows of steps. */
    record Any(List<List<Step>> rows) implements Step {}

    /** No combination meets all steps. */
    record None(List<Step> steps) implements Step {}
}
