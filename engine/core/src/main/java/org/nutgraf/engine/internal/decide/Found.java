package org.nutgraf.engine.internal.decide;

import java.util.List;
import java.util.Map;

/**
 * How a rule holds on an article.
 *
 * @param count how many combinations of facts meet it
 * @param matches the first of them, equal ones once
 */
public record Found(int count, List<Match> matches) {

    /**
     * One combination.
     *
     * @param facts the facts of its patterns, in the order of the patterns, without those of {@code not} and {@code exists}
     * @param witnesses facts that satisfied an {@code exists}: the first of those that meet one of one pattern, and the
     *     first combination that meets one of several
     * @param bindings what its variables stand for, by name with the {@code $}; facts and values
     */
    public record Match(List<Object> facts, List<Object> witnesses, Map<String, Object> bindings) {}
}
