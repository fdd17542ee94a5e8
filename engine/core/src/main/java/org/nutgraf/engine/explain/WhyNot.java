package org.nutgraf.engine.explain;

import java.util.List;
import java.util.Locale;

/**
 * Why a category was not assigned, or a rule did not fire.
 *
 * @param asked the id that was asked about
 * @param answer the kind of answer
 * @param message the answer in words
 * @param rules the rules concerned, nearest to firing first: of a category all that do not lower it, of a rule itself
 */
public record WhyNot(String asked, Answer answer, String message, List<RuleMiss> rules) {

    /** Kinds of answers. */
    public enum Answer {
        /** The category was assigned after all. */
        ASSIGNED,
        /** The rule fired after all. */
        FIRED,
        /** Rules for the category fired, but its score stays below the threshold. */
        BELOW_THRESHOLD,
        /** No rule for the category fired. */
        NO_RULE_FIRED,
        /** A condition of the rule does not hold. */
        CONDITION_FAILED,
        /** The rule does not run, or not on this article. */
        NOT_RUN,
        /** The article must not be classified. */
        NOT_CLASSIFIED,
        /** There are too many combinations of facts to try, or the rule contains code. */
        UNDECIDED,
        /** There is no category and no rule of that id. */
        UNKNOWN;

        /** The lower-case word used in output, such as {@code below-threshold}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the rules. */
    public WhyNot {
        rules = List.copyOf(rules);
    }
}
