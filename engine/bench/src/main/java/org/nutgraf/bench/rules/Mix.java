package org.nutgraf.bench.rules;

/** How many rules hold for an article. */
public enum Mix {
    /** About 1.5 % of them, however many there are. */
    DENSE,
    /** About five, however many there are. */
    SPARSE;

    private static final int DENSE_TOPICS = 53;
    private static final int RULES_OF_A_SPARSE_TOPIC = 6;

    /** An article is about two topics; the more there are, the fewer rules concern it. */
    int topics(int rules) {
        return this == DENSE ? DENSE_TOPICS : Math.max(2, rules / RULES_OF_A_SPARSE_TOPIC);
    }
}
