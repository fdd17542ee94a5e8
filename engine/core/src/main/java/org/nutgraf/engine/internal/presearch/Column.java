package org.nutgraf.engine.internal.presearch;

/**
 * The numbers that a field takes among the facts that pass a test.
 *
 * @param test number of the test
 * @param field a field of type {@code long}
 */
record Column(int test, String field) {}
