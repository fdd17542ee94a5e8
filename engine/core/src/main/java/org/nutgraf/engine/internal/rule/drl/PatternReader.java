package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.FactType;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.ValueType;

/** Reads the parts of a pattern once its extent is known, whoever found that out. */
final class PatternReader {
    private final Imports imports;
    private final Scope scope;
    private final Findings findings;

    PatternReader(Imports imports, Scope scope, Findings findings) {
        this.imports = imports;
        this.scope = scope;
        this.findings = findings;
    }

    /**
     * Reads a pattern.
     *
     * @param head the tokens before its parenthesis
     * @param constraints the tokens of each constraint
     * @return {@code null} when it has a defect, which is then reported
     */
    @Nullable Pattern read(List<Token> head, List<List<Token>> constraints) {
        Token first = head.get(0);
        boolean bound = head.size() > 2 && head.get(1).is(":");
        Token typeToken = bound ? head.get(2) : first;
        String typeName = joined(head.subList(bound ? 2 : 0, head.size()));
        FactType fact = imports.resolve(typeName, typeToken.start(), findings);
        List<Constraint> read = new ArrayList<>();
        for (List<Token> constraint : constraints) {
            Constraint one = constraint(constraint, fact);
            if (one != null) {
                read.add(one);
            }
        }
        if (bound) {
            scope.bind(first.text(), first.start(), fact == null ? null : ValueType.FACT, fact);
        }
        if (fact == null) {
            return null;
        }
        return new Pattern(
                bound ? first.text() : null,
                fact.name(),
                fact.qualifiedName(),
                read,
                findings.position(first.start()),
                findings.position(typeToken.start()));
    }

    private @Nullable Constraint constraint(List<Token> written, @Nullable FactType fact) {
        if (written.isEmpty()) {
            return null;
        }
        Tokens tokens = new Tokens(written, written.get(written.size() - 1).end());
        ConstraintReader reader = new ConstraintReader(tokens, fact, scope, findings);
        try {
            Constraint constraint = reader.read();
            if (!tokens.atEnd()) {
                throw new ConstraintDefects(tokens, findings).afterConstraint();
            }
            return constraint;
        } catch (Unreadable reported) {
            bindRest(written);
            return null;
        }
    }

    /** Binds what a broken constraint still shows to be bound, so that its uses are not reported too. */
    private void bindRest(List<Token> written) {
        for (int i = 0; i + 1 < written.size(); i++) {
            String name = written.get(i).text();
            if (name.startsWith("$") && written.get(i + 1).is(":")) {
                scope.bindUnknown(name);
            }
        }
    }

    private static String joined(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(token.text());
        }
        return out.toString();
    }
}
