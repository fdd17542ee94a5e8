package org.nutgraf.engine.internal.decide;

import java.util.Comparator;
import java.util.List;

/**
 * Which matches of a rule are kept.
 *
 * @param most how many matches, and witnesses of each
 * @param order which come first, by their facts
 */
public record Keeping(int most, Comparator<List<Object>> order) {}
