package org.nutgraf.engine.internal.presearch;

import java.util.List;
import org.nutgraf.engine.internal.pack.Lazy;

/**
 * One way for a rule to fire: what must be there.
 *
 * @param rule number of the rule
 * @param tests numbers of tests, each of which some fact must pass; none when nothing is known to be needed
 * @param joins groups of columns that must have a number in common
 */
record Demand(int rule, int[] tests, Lazy<List<List<Column>>> joins) {}
