package org.nutgraf.engine.internal.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Ways through a model. */
public final class Walk {
    private Walk() {}

    /** All patterns, those inside groups included, in the order of the file. */
    public static List<Pattern> patterns(RuleModel rule) {
        List<Pattern> patterns = new ArrayList<>();
        rule.conditions().forEach(condition -> patterns(condition, patterns));
        return patterns;
    }

    private static void patterns(Condition condition, List<Pattern> into) {
        if (condition instanceof Pattern pattern) {
            into.add(pattern);
        } else if (condition instanceof Condition.Group group) {
            group.parts().forEach(part -> patterns(part, into));
        } else if (condition instanceof Condition.Not not) {
            patterns(not.condition(), into);
        } else if (condition instanceof Condition.Exists exists) {
            patterns(exists.condition(), into);
        }
    }

    /** The simple constraints of a pattern, those inside groups included. */
    public static void leaves(List<Constraint> constraints, Consumer<Constraint> visitor) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.AllOf all) {
                leaves(all.parts(), visitor);
            } else if (constraint instanceof Constraint.AnyOf any) {
                leaves(any.parts(), visitor);
            } else {
                visitor.accept(constraint);
            }
        }
    }
}
