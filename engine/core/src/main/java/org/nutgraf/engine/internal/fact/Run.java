package org.nutgraf.engine.internal.fact;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one class that stand beside each other and are made when asked for.
 *
 * @param type their class
 * @param first the place of the first
 * @param end one past the place of the last
 * @param maker makes the fact with a number, from 0
 * @param groups those of them that say the same, by place; {@code null} when nothing is known of that
 */
public record Run(
        Class<?> type,
        int first,
        int end,
        IntFunction<?> maker,
        @Nullable Groups groups) {

    Object make(int place) {
        return maker.apply(place - first);
    }
}
