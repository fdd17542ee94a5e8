package org.nutgraf.engine.profile;

import java.util.List;

/**
 * What each rule costs on some articles.
 *
 * @param articles how many articles were measured
 * @param rules one a rule, the most expensive first; by time, then by joins, then by id
 */
public record Profile(long articles, List<RuleCost> rules) {

    /** Copies the rules. */
    public Profile {
        rules = List.copyOf(rules);
    }
}
