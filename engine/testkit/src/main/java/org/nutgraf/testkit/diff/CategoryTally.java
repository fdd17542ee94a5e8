package org.nutgraf.testkit.diff;

/**
 * How many articles a category gains and loses.
 *
 * @param category the category's id
 * @param gained articles that have it only now
 * @param lost articles that had it only before
 * @param unchanged articles that have it as before
 * @param rescored articles that have it, or do not, as before, but with another score
 */
public record CategoryTally(String category, long gained, long lost, long unchanged, long rescored) {

    /** Whether anything is different. */
    public boolean isChanged() {
        return gained + lost + rescored > 0;
    }
}
