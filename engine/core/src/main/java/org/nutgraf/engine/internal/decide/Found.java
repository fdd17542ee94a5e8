package org.nutgraf.engine.internal.decide;

import java.util.List;

/**
 * How a rule holds on an article.
 *
 * @param count how many combinations of facts meet it
 * @param tuples the first of them, equal ones once
 */
public record Found(int count, List<Tuple> tuples) {
    /** It does not hold. */
    static final Found NOTHING = new Found(0, List.of());
}
