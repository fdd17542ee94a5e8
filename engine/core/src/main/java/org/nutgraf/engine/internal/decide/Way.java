package org.nutgraf.engine.internal.decide;

/**
 * One way for a rule to hold, planned.
 *
 * @param plan how its facts are searched
 * @param tests for each pattern the number of the test that a fact must pass by itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Way(WayPlan plan, int[] tests) {}
