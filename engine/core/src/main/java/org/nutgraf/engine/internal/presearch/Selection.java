package org.nutgraf.engine.internal.presearch;

import java.util.List;

/**
 * What is left of an article's facts and rules.
 *
 * @param facts the facts that some staying rule looks at, in their order
 * @param rules how many rules can fire
 */
public record Selection(List<Object> facts, int rules) {

    /** Keeps its own copy. */
    public Selection {
        facts = List.copyOf(facts);
    }

    /** Whether no rule can fire. */
    public boolean isEmpty() {
        return rules == 0;
    }
}
