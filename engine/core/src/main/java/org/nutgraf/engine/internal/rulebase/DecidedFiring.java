package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nutgraf.engine.internal.decide.Found;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Tells of a rule that was decided without a session what a session would have told. */
final class DecidedFiring {
    private DecidedFiring() {}

    static Firing of(RuleModel rule, Found found) {
        List<Tuple> tuples = new ArrayList<>(found.matches().size());
        for (Found.Match match : found.matches()) {
            tuples.add(new Tuple(match.facts(), match.witnesses(), match.bindings()));
        }
        return new Firing(rule.packageName(), rule.name(), found.count(), Collections.unmodifiableList(tuples), true);
    }
}
