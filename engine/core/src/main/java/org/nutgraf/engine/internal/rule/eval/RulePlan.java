package org.nutgraf.engine.internal.rule.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** A rule made ready for tracing; make it once a rule. Immutable and thread-safe. */
public final class RulePlan {
    private final RuleModel rule;
    private final List<Node> top;
    private final int size;

    private RulePlan(RuleModel rule, List<Node> top, int size) {
        this.rule = rule;
        this.top = List.copyOf(top);
        this.size = size;
    }

    /**
     * A condition and its place in the rule.
     *
     * @param number its number in the rule, from 0, each condition before its parts
     * @param parts the parts of a group, or the one of {@code not} and {@code exists}
     * @param access how its facts are found; {@code null} unless it is a pattern
     * @param alternatives whether there is an {@code or} in it, outside of any {@code not}
     */
    record Node(
            int number,
            Condition condition,
            List<Node> parts,
            @Nullable PatternAccess access,
            boolean alternatives) {
        Node {
            parts = List.copyOf(parts);
        }

        /** The number of the first condition after it and its parts. */
        int end() {
            return parts.isEmpty() ? number + 1 : parts.get(parts.size() - 1).end();
        }
    }

    /**
     * Plans a rule.
     *
     * @throws IllegalArgumentException when the rule is opaque: its model does not tell what it asks
     */
    public static RulePlan of(RuleModel rule) {
        if (rule.opaque()) {
            throw new IllegalArgumentException(rule.id() + " goes beyond the declarative subset");
        }
        return of(rule, rule.conditions());
    }

    /** Plans other conditions than all of a rule's own, one after the other. */
    public static RulePlan of(RuleModel rule, List<Condition> conditions) {
        List<Node> top = new ArrayList<>();
        int number = 0;
        for (Condition condition : conditions) {
            Node node = node(condition, number);
            top.add(node);
            number = node.end();
        }
        return new RulePlan(rule, top, number);
    }

    /** The rule. */
    public RuleModel rule() {
        return rule;
    }

    /** How many conditions there are, those inside of others included. */
    int size() {
        return size;
    }

    List<Node> top() {
        return top;
    }

    private static Node node(Condition condition, int number) {
        List<Node> parts = new ArrayList<>();
        int next = number + 1;
        for (Condition part : parts(condition)) {
            Node node = node(part, next);
            parts.add(node);
            next = node.end();
        }
        boolean alternatives = condition instanceof Condition.Or
                || (!(condition instanceof Condition.Not) && parts.stream().anyMatch(Node::alternatives));
        PatternAccess access = condition instanceof Pattern pattern ? PatternAccess.of(pattern) : null;
        return new Node(number, condition, parts, access, alternatives);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Group group) {
            return group.parts();
        }
        if (condition instanceof Condition.Not not) {
            return List.of(not.condition());
        }
        return condition instanceof Condition.Exists exists ? List.of(exists.condition()) : List.of();
    }
}
