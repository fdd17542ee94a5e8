package org.nutgraf.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a rule came on an article.
 *
 * @param id its id
 * @param name its title
 * @param file its file, relative to the rules folder, with forward slashes
 * @param line the line it begins on, from 1
 * @param weight its weight, 0 to 1; 0 for a shared rule
 * @param answer {@link WhyNot.Answer#FIRED}, {@code CONDITION_FAILED}, {@code NOT_RUN}, {@code NOT_CLASSIFIED} or {@code UNDECIDED}
 * @param message the same in words, in one line
 * @param conditions its conditions up to and with the one that fails; those that hold with the first combination of facts
 * @param failed the condition that fails first when the conditions are asked one after the other; {@code null} when none does
 * @param distance how far it is from firing: 0 when it fired, and the more the farther; comparable between rules
 */
public record RuleMiss(
        String id,
        String name,
        String file,
        int line,
        double weight,
        WhyNot.Answer answer,
        String message,
        List<ExplainedCondition> conditions,
        @Nullable FailedCondition failed,
        double distance) {

    /** Copies the conditions. */
    public RuleMiss {
        conditions = List.copyOf(conditions);
    }
}
