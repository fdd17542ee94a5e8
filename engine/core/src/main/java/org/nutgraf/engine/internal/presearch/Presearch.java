package org.nutgraf.engine.internal.presearch;

import java.util.List;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * The presearchers of both sessions of an article. Immutable and thread-safe.
 *
 * @param derive of the rules that derive facts
 * @param detect of all others
 */
public record Presearch(Presearcher derive, Presearcher detect) {

    /**
     * Prepares rules.
     *
     * @param rules every rule that runs
     * @param facts knows the classes of facts
     */
    public static Presearch of(List<RuleModel> rules, ClassLoader facts) {
        return new Presearch(presearcher(rules, true, facts), presearcher(rules, false, facts));
    }

    private static Presearcher presearcher(List<RuleModel> rules, boolean shared, ClassLoader facts) {
        return new Presearcher(
                rules.stream().filter(rule -> rule.shared() == shared).toList(), facts);
    }
}
