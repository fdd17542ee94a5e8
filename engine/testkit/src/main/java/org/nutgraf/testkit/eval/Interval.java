package org.nutgraf.testkit.eval;

/**
 * Where a measure lies when articles of the same kind are drawn anew.
 *
 * @param low lower bound
 * @param high upper bound
 * @param level the share of the resamples that lie between the bounds, such as 0.95
 * @param resamples how often the articles were drawn
 * @param seed what the drawing started from; the same seed over the same articles gives the same bounds
 */
public record Interval(double low, double high, double level, int resamples, long seed) {}
