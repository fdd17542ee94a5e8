package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.text.Position;

/** Turns the syntax tree that Drools' parser made of a rule's conditions into the model. */
final class ConditionReader {
    private final List<Token> tokens;
    private final int offset;
    private final Scope scope;
    private final Findings findings;
    private final PatternReader patterns;
    private final Refusals refusals;

    /**
     * @param tokens the tokens of the rule
     * @param offset what to add to the tree's offsets
     */
    ConditionReader(List<Token> tokens, int offset, Imports imports, Scope scope, Findings findings) {
        this.tokens = tokens;
        this.offset = offset;
        this.scope = scope;
        this.findings = findings;
        this.patterns = new PatternReader(imports, scope, findings);
        this.refusals = new Refusals(findings);
    }

    /** The conditions, as far as they could be read. */
    List<Condition> read(AndDescr conditions) {
        return parts(conditions);
    }

    private List<Condition> parts(ConditionalElementDescr group) {
        List<Condition> parts = new ArrayList<>();
        for (BaseDescr descr : group.getDescrs()) {
            Condition part = condition(descr);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private @Nullable Condition condition(BaseDescr descr) {
        int start = offset + descr.getStartCharacter();
        Position position = findings.position(start);
        if (descr instanceof PatternDescr pattern) {
            return pattern(pattern, start);
        }
        if (descr instanceof AndDescr and) {
            return group(parts(and), false, position);
        }
        if (descr instanceof OrDescr or) {
            List<Condition> parts = new ArrayList<>();
            List<Runnable> branches = new ArrayList<>();
            for (BaseDescr branch : or.getDescrs()) {
                branches.add(() -> addIfRead(parts, branch));
            }
            scope.alternatives(branches);
            return group(parts, true, position);
        }
        if (descr instanceof NotDescr || descr instanceof ExistsDescr) {
            List<Condition> parts = new ArrayList<>();
            scope.closed(() -> parts.addAll(parts((ConditionalElementDescr) descr)));
            Condition inside = group(parts, false, position);
            if (inside == null) {
                return null;
            }
            return descr instanceof NotDescr
                    ? new Condition.Not(inside, position)
                    : new Condition.Exists(inside, position);
        }
        refusals.refuse(descr, start);
        return null;
    }

    private void addIfRead(List<Condition> parts, BaseDescr descr) {
        Condition part = condition(descr);
        if (part != null) {
            parts.add(part);
        }
    }

    private static @Nullable Condition group(List<Condition> parts, boolean or, Position position) {
        if (parts.size() <= 1) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        return or ? new Condition.Or(parts, position) : new Condition.And(parts, position);
    }

    private @Nullable Condition pattern(PatternDescr pattern, int start) {
        int first = Tokens.indexAt(tokens, start);
        int open = first;
        while (open < tokens.size() && !tokens.get(open).is("(")) {
            open++;
        }
        if (refusals.refusesPattern(pattern, tokens, first, open, offset)) {
            return null;
        }
        List<List<Token>> constraints = new ArrayList<>();
        for (BaseDescr descr : pattern.getDescrs()) {
            int from = offset + descr.getStartCharacter();
            if (!(descr instanceof ExprConstraintDescr constraint)
                    || constraint.getType() != ExprConstraintDescr.Type.NAMED) {
                findings.refuse(
                        from, "no-positional", "A condition must name its field", "write field == value, without ;");
                return null;
            }
            constraints.add(Tokens.between(tokens, from, offset + descr.getEndCharacter() + 1));
        }
        int inside = Math.max(0, constraints.size() - 1);
        for (List<Token> constraint : constraints) {
            inside += constraint.size();
        }
        if (!tokens.get(Math.min(open + inside + 1, tokens.size() - 1)).is(")")) {
            findings.refuse(start, "no-such-condition", "This pattern cannot be read", "write field == value, …");
            return null;
        }
        return patterns.read(tokens.subList(first, open), constraints);
    }
}
