package org.nutgraf.engine.profile;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.RuleInfo;

/**
 * What one rule costs when it runs by itself.
 *
 * @param rule the rule
 * @param millis time over all articles, without what an empty rule base takes for the same facts; the best of several
 *     rounds, 0 when it cannot be told from nothing
 * @param share its part of the time of all rules, 0 to 1
 * @param joins pairs of facts that were compared, over all articles
 * @param firings how often it fired, over all articles
 * @param stopped articles on which it was stopped by the limit of joining, or failed
 * @param worst the article with the most joins, then firings; {@code null} when there are none
 * @param worstJoins pairs that were compared on that article
 * @param hint what makes it slow, when something is known to
 */
public record RuleCost(
        RuleInfo rule,
        double millis,
        double share,
        long joins,
        long firings,
        long stopped,
        @Nullable String worst,
        long worstJoins,
        @Nullable String hint) {}
