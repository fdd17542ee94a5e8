package org.nutgraf.engine.internal.presearch;

import java.util.List;
import org.nutgraf.engine.internal.decide.Firing;

/**
 * What is left of an article's facts and rules. Its lists are not to be changed.
 *
 * @param facts the facts that some staying rule looks at, in their order
 * @param rules how many rules can fire
 * @param decided rules that fire, found out without the rule engine, by name; it need not be asked about them
 * @param derived the facts that they derive and the article does not have
 */
public record Selection(List<Object> facts, int rules, List<Firing> decided, List<Object> derived) {
    /** Whether there is nothing to ask the rule engine. */
    public boolean isEmpty() {
        return rules == 0;
    }
}
