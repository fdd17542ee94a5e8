package org.nutgraf.engine.internal.decide;

import java.util.List;
import java.util.Map;

/**
 * How a rule holds on an article.
 *
 * @param matches every combination of facts that meets it, in no particular order; none when it does not hold
 */
public record Found(List<Match> matches) {

    /**
     * One combination.
     *
     * @param facts the facts of its patterns, in the order of the patterns, without those of {@code not} and {@code exists}
     * @param witnesses facts that satisfied an {@code exists} of one pattern, all of them
     * @param bindings what its variables stand for, by name with the {@code $}; facts and values
     */
    public record Match(List<Object> facts, List<Object> witnesses, Map<String, Object> bindings) {}
}
