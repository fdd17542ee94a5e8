package org.nutgraf.engine.internal.rule.eval;

import org.nutgraf.engine.internal.rule.model.Pattern;

/**
 * A pattern of a rule and a fact that met it.
 *
 * @param condition the number of the condition it is, or stands in, counted from 0 in the order of the file
 * @param pattern the pattern
 * @param fact the fact
 */
public record MatchedPattern(int condition, Pattern pattern, Object fact) {}
