package org.nutgraf.testkit.eval;

/**
 * How one category came out.
 *
 * @param category the category's id
 * @param counts right, wrong and missed
 * @param maybe how many articles were left out because their label is {@code maybe}
 */
public record CategoryMeasure(String category, Counts counts, long maybe) {}
