package org.nutgraf.bench.rules;

/**
 * One rule.
 *
 * @param number its place among all rules
 * @param shape what it asks
 * @param first a concept
 * @param second another one; unused where the shape knows one only
 * @param words for {@link Shape#NEAR} the most words between, for {@link Shape#AT_LEAST} the fewest occurrences
 */
record GeneratedRule(int number, Shape shape, Concept first, Concept second, int words) {}
