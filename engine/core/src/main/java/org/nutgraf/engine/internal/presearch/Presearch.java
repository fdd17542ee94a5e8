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
        return of(rules, facts, true);
    }

    /**
     * Prepares rules.
     *
     * @param deciding whether rules are decided without the rule engine where that can be done
     */
    static Presearch of(List<RuleModel> rules, ClassLoader facts, boolean deciding) {
        return new Presearch(of(rules, true, facts, deciding), of(rules, false, facts, deciding));
    }

    private static Presearcher of(List<RuleModel> rules, boolean shared, ClassLoader facts, boolean deciding) {
        return new Presearcher(
                rules.stream().filter(rule -> rule.shared() == shared).toList(), facts, deciding);
    }
}
