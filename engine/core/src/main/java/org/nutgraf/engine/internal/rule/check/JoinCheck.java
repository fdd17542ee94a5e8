package org.nutgraf.engine.internal.rule.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Problems;

/**
 * Warns of a rule that asks for several passages of the text that nothing ties together: they may stand anywhere, and
 * every combination of them is a firing.
 */
final class JoinCheck {
    /** Facts of which an article has many, each at its own place in the text. */
    private static final Set<String> PASSAGES = Set.of("Mention", "Sentence", "Quote", "Figure");

    /** A literal for one of these says where in the text a passage stands, which is tie enough. */
    private static final Set<String> PLACES = Set.of("zone", "sentence", "paragraph", "ordinal", "index");

    private JoinCheck() {}

    static void check(RuleModel rule, Problems problems) {
        List<Pattern> patterns = new ArrayList<>();
        rule.conditions().forEach(condition -> positive(condition, patterns));
        Map<String, Integer> binders = new HashMap<>();
        int[] groups = new int[patterns.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i;
            Pattern pattern = patterns.get(i);
            for (String variable : used(pattern)) {
                join(groups, binders.get(variable), i);
            }
            for (String variable : bound(pattern)) {
                join(groups, binders.put(variable, i), i);
            }
        }
        Integer first = null;
        for (int i = 0; i < groups.length; i++) {
            Pattern pattern = patterns.get(i);
            if (!PASSAGES.contains(pattern.type()) || isPlaced(pattern)) {
                continue;
            }
            if (first == null) {
                first = i;
            } else if (root(groups, i) != root(groups, first)) {
                problems.warning(
                        pattern.position(),
                        "unjoined",
                        "Nothing ties this " + pattern.type() + " to the one in line "
                                + patterns.get(first).position().line() + ": they may stand anywhere in the article",
                        "ask for the same sentence: bind $s : sentence there and write sentence == $s here");
                return;
            }
        }
    }

    private static void join(int[] groups, @Nullable Integer earlier, int later) {
        if (earlier != null) {
            groups[root(groups, earlier)] = root(groups, later);
        }
    }

    private static int root(int[] groups, int of) {
        int root = of;
        while (groups[root] != root) {
            root = groups[root];
        }
        return root;
    }

    private static void positive(Condition condition, List<Pattern> into) {
        if (condition instanceof Pattern pattern) {
            into.add(pattern);
        } else if (condition instanceof Condition.Group group) {
            // The branches of an or never meet; the first stands for all.
            List<Condition> parts =
                    condition instanceof Condition.Or ? group.parts().subList(0, 1) : group.parts();
            parts.forEach(part -> positive(part, into));
        }
    }

    private static boolean isPlaced(Pattern pattern) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Operand.Field field
                        && PLACES.contains(field.name())
                        && comparison.right() instanceof Operand.Literal);
    }

    private static Set<String> bound(Pattern pattern) {
        Set<String> names = new HashSet<>();
        if (pattern.binding() != null) {
            names.add(pattern.binding());
        }
        Walk.leaves(pattern.constraints(), leaf -> {
            if (leaf instanceof Constraint.FieldBinding binding) {
                names.add(binding.name());
            }
        });
        return names;
    }

    private static Set<String> used(Pattern pattern) {
        Set<String> names = new HashSet<>();
        Walk.leaves(pattern.constraints(), leaf -> {
            if (leaf instanceof Constraint.Comparison comparison) {
                variables(comparison.left(), names);
                variables(comparison.right(), names);
            }
        });
        return names;
    }

    private static void variables(Operand operand, Set<String> into) {
        if (operand instanceof Operand.Variable variable) {
            into.add(variable.name());
        } else if (operand instanceof Operand.Sum sum) {
            variables(sum.left(), into);
            variables(sum.right(), into);
        }
    }
}
