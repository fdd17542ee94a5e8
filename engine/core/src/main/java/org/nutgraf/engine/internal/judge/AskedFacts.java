package org.nutgraf.engine.internal.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nutgraf.engine.internal.rule.check.Walk;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Which classes of facts rules ask about. */
final class AskedFacts {
    private AskedFacts() {}

    /** Whether some rule asks about a class; nobody knows what rules with code ask, so they ask about all. */
    static Predicate<Class<?>> by(List<RuleModel> rules) {
        Set<String> names = new HashSet<>();
        for (RuleModel rule : rules) {
            if (rule.opaque()) {
                return type -> true;
            }
            for (Pattern pattern : Walk.patterns(rule)) {
                names.add(pattern.factClass());
            }
        }
        return type -> names.contains(type.getName());
    }
}
