package org.nutgraf.engine.internal.decide;

import java.util.List;
import java.util.Map;

/**
 * One way for a rule to hold, planned.
 *
 * @param plan how its facts are searched
 * @param tests for each pattern the number of the test that a fact must pass by itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Way(WayPlan plan, int[] tests) {
    /** A way without conditions, which nobody asks about. */
    static final Way NONE = new Way(new WayPlan(List.of(), new int[0], List.of(), 0, 0, Map.of()), new int[0]);
}
