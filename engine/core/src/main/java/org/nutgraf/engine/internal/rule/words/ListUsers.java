package org.nutgraf.engine.internal.rule.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.nutgraf.engine.internal.rule.check.Walk;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Which rules ask for a word list by its name. */
public final class ListUsers {
    private static final String FIELD = "concept";

    private final Map<String, Set<String>> users = new HashMap<>();

    /** Looks through all patterns of these rules. */
    public ListUsers(List<RuleModel> rules) {
        for (RuleModel rule : rules) {
            for (Pattern pattern : Walk.patterns(rule)) {
                Walk.leaves(
                        pattern.constraints(),
                        leaf -> names(
                                leaf,
                                name -> users.computeIfAbsent(name, unseen -> new TreeSet<>())
                                        .add(rule.id())));
            }
        }
    }

    private static void names(Constraint leaf, Consumer<String> names) {
        if (leaf instanceof Constraint.Comparison comparison
                && isConcept(comparison.left())
                && comparison.right() instanceof Operand.Literal literal) {
            names.accept(literal.value().toString());
        } else if (leaf instanceof Constraint.Membership membership && isConcept(membership.operand())) {
            membership.values().forEach(value -> names.accept(value.value().toString()));
        }
    }

    private static boolean isConcept(Operand operand) {
        return operand instanceof Operand.Field field && field.name().equals(FIELD);
    }

    /** The ids of the rules, sorted. */
    public List<String> of(String concept) {
        return List.copyOf(users.getOrDefault(concept, Set.of()));
    }
}
