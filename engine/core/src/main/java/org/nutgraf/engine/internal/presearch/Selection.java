package org.nutgraf.engine.internal.presearch;

import java.util.List;
import org.nutgraf.engine.internal.decide.Found;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * What is left of an article's facts and rules. Its lists are not to be changed.
 *
 * @param facts the facts that some staying rule looks at, in their order
 * @param rules how many rules can fire
 * @param decided rules that fire, found out without the rule engine, by name; it need not be asked about them
 * @param derived the facts that they derive and the article does not have
 */
public record Selection(List<Object> facts, int rules, List<Decided> decided, List<Object> derived) {

    /**
     * A rule that fires.
     *
     * @param number its number among the rules of the presearcher
     * @param rule the rule
     * @param found its matches, at least one
     */
    public record Decided(int number, RuleModel rule, Found found) {}

    /** Whether there is nothing to ask the rule engine. */
    public boolean isEmpty() {
        return rules == 0;
    }
}
