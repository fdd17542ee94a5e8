package org.nutgraf.engine.internal.decide;

import java.util.List;
import java.util.Map;

/**
 * The facts for which a rule fired once.
 *
 * @param facts the facts of its patterns, in the order of the patterns, without those of {@code not} and {@code exists}
 * @param witnesses facts that satisfied an {@code exists}: the first of those that meet one of one pattern, and the first
 *     combination that meets one of several, which a session does not tell
 * @param bindings what its bindings stood for, by name with the {@code $}; facts and values
 */
public record Tuple(List<Object> facts, List<Object> witnesses, Map<String, Object> bindings) {}
