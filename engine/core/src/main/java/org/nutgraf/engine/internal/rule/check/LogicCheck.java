package org.nutgraf.engine.internal.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.logic.Branch;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;

/** Warns of conditions that contradict or repeat each other over several patterns. */
final class LogicCheck {
    private static final String CONTRADICTION = "contradiction";
    private static final String REPETITION = "repeated-condition";

    private LogicCheck() {}

    static void check(RuleModel rule, Problems problems) {
        if (rule.opaque()) {
            return;
        }
        if (!has(problems, CONTRADICTION)) {
            Branch.of(rule.conditions()).forEach(branch -> contradiction(branch, problems));
        }
        if (!has(problems, CONTRADICTION) && !has(problems, REPETITION)) {
            repetition(rule, problems);
        }
    }

    private static boolean has(Problems problems, String code) {
        return problems.all().stream().anyMatch(problem -> problem.code().equals(code));
    }

    private static void contradiction(Branch branch, Problems problems) {
        Pattern pattern = branch.impossible();
        if (pattern != null) {
            boolean alone = Branch.of(List.of(pattern)).stream().allMatch(each -> each.impossible() != null);
            problems.warning(
                    pattern.position(),
                    CONTRADICTION,
                    alone
                            ? "No " + pattern.type() + " can ever meet this condition"
                            : "This can never hold together with the conditions above it: the rule cannot fire",
                    alone && pattern.type().equals("ConceptCount")
                            ? "a count is at least 1; an absent concept has none: write not ConceptCount(…)"
                            : "compare the order, places and values that both ask for, and correct one");
            return;
        }
        Condition.Not denied = branch.contradicted();
        if (denied != null) {
            problems.warning(
                    denied.position(),
                    CONTRADICTION,
                    "This denies what other conditions of the rule ask for: the rule cannot fire",
                    "remove one, or say what is different");
        }
    }

    /** From the last condition to the first, so that of two that say the same the later one is reported. */
    private static void repetition(RuleModel rule, Problems problems) {
        List<Condition> kept = new ArrayList<>(rule.conditions());
        for (int i = kept.size() - 1; i >= 0; i--) {
            Condition condition = kept.get(i);
            Pattern pattern = pattern(condition);
            List<Condition> others = new ArrayList<>(kept);
            others.remove(i);
            if (pattern == null || isNamed(pattern, others, rule)) {
                continue;
            }
            List<Branch> branches = Branch.of(others);
            if (!branches.isEmpty() && branches.stream().allMatch(branch -> branch.meets(pattern))) {
                Position position = condition.position();
                problems.warning(
                        position,
                        REPETITION,
                        "This asks nothing new: a fact that another condition asks for meets it too",
                        "remove it, or say what is different, such as ordinal > $first.ordinal");
                kept.remove(i);
            }
        }
    }

    private static @Nullable Pattern pattern(Condition condition) {
        Condition inner = condition instanceof Condition.Exists exists ? exists.condition() : condition;
        return inner instanceof Pattern pattern ? pattern : null;
    }

    /** Whether something else uses a variable of the pattern. */
    private static boolean isNamed(Pattern pattern, List<Condition> others, RuleModel rule) {
        String text = others.toString() + rule.insertions();
        Set<String> bound = pattern.constraints().stream()
                .filter(Constraint.FieldBinding.class::isInstance)
                .map(binding -> ((Constraint.FieldBinding) binding).name())
                .collect(Collectors.toSet());
        if (pattern.binding() != null) {
            bound.add(pattern.binding());
        }
        return bound.stream().anyMatch(name -> isUsed(name, text));
    }

    private static boolean isUsed(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
