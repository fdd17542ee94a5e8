package org.nutgraf.engine.internal.presearch;

import java.util.List;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Found;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** The names of rules by number, side by side. */
final class RuleNames {
    private final String[] names;
    private final String[] packages;

    RuleNames(List<RuleModel> rules) {
        names = rules.stream().map(RuleModel::name).toArray(String[]::new);
        packages = rules.stream().map(RuleModel::packageName).toArray(String[]::new);
    }

    /** The firing of a rule on an article where it holds. */
    Firing firing(int number, Found found) {
        return new Firing(packages[number], names[number], found.count(), found.tuples(), number);
    }
}
