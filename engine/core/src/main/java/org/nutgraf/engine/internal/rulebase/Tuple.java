package org.nutgraf.engine.internal.rulebase;

import java.util.List;
import java.util.Map;

/**
 * The facts for which a rule fired once.
 *
 * @param facts the facts of its patterns, in the order of the patterns
 * @param witnesses facts that satisfied an {@code exists}: of one pattern, or of several where a session was not needed
 * @param bindings what its bindings stood for, by name with the {@code $}; facts and values
 */
public record Tuple(List<Object> facts, List<Object> witnesses, Map<String, Object> bindings) {}
