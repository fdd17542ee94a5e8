package org.nutgraf.engine.coverage;

/**
 * How often a category is assigned, and how firmly.
 *
 * @param id the category's id
 * @param assigned articles it is assigned to
 * @param byOneRule those of them that would lose it without one single rule
 * @param rules how many rules speak for it
 * @param silent how many of these never fire
 */
public record CategoryCoverage(String id, long assigned, long byOneRule, long rules, long silent) {}
