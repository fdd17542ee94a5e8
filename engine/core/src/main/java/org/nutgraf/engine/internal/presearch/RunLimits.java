package org.nutgraf.engine.internal.presearch;

import org.nutgraf.engine.internal.decide.Keeping;

/**
 * How far rules are run.
 *
 * @param keeping which matches of a rule are kept
 * @param firings most firings of a rule on one article that have a consequence
 */
public record RunLimits(Keeping keeping, int firings) {}
