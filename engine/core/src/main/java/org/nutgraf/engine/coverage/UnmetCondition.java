package org.nutgraf.engine.coverage;

/**
 * A condition of a rule that had no effect on any article.
 *
 * @param text the condition as it is understood
 * @param line its line in the rule's file, from 1
 * @param column its column, from 1
 * @param reached articles on which everything before it held
 * @param kind in which way it had no effect
 */
public record UnmetCondition(String text, int line, int column, long reached, Kind kind) {

    /** The ways in which a condition has no effect. */
    public enum Kind {
        /** It was never asked: something before it never held. */
        NEVER_REACHED,
        /** It was asked, but never held. */
        NEVER_MET,
        /** It stands in a {@code not}, and nothing like it was ever there: the {@code not} excludes nothing. */
        NEVER_EXCLUDES
    }
}
