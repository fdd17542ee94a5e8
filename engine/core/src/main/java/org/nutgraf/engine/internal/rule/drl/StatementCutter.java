package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nutgraf.engine.internal.rule.drl.Statement.Kind;

/**
 * Cuts the tokens of a file into statements. A rule reaches to its {@code end}, or to the next rule when its own
 * {@code end} is missing.
 */
public final class StatementCutter {
    private static final Set<String> BLOCKS = Set.of("query", "declare");
    private static final Set<String> LINES =
            Set.of("package", "import", "global", "dialect", "unit", "expander", "template");

    private final List<Token> tokens;
    private int at;

    private StatementCutter(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Cuts the tokens of a file. */
    public static List<Statement> cut(List<Token> tokens) {
        StatementCutter cutter = new StatementCutter(tokens);
        List<Statement> statements = new ArrayList<>();
        while (cutter.at < tokens.size()) {
            statements.add(cutter.next());
        }
        return statements;
    }

    private Statement next() {
        int from = at;
        Token token = tokens.get(at++);
        Kind kind = Kind.OTHER;
        if (token.isKeyword("rule")) {
            kind = Kind.RULE;
            toEnd();
        } else if (token.isWord() && LINES.contains(token.text())) {
            kind = token.is("package") ? Kind.PACKAGE : token.is("import") ? Kind.IMPORT : Kind.OTHER;
            toLineEnd();
        } else if (token.is("function")) {
            toClosingBrace();
        } else if (token.isWord() && (BLOCKS.contains(token.text()) || followedByText())) {
            toEnd();
        } else {
            toLineEnd();
        }
        return new Statement(kind, tokens.subList(from, at));
    }

    private boolean followedByText() {
        return at < tokens.size() && tokens.get(at).isQuoted();
    }

    private void toEnd() {
        while (at < tokens.size() && !startsRule(at)) {
            if (isEnd(at++)) {
                return;
            }
        }
    }

    private void toLineEnd() {
        while (at < tokens.size() && !tokens.get(at).first()) {
            if (tokens.get(at++).is(";")) {
                return;
            }
        }
    }

    private void toClosingBrace() {
        int depth = 0;
        while (at < tokens.size() && !startsRule(at)) {
            Token token = tokens.get(at++);
            if (token.is("{")) {
                depth++;
            } else if (token.is("}") && --depth <= 0) {
                return;
            }
        }
    }

    private boolean startsRule(int index) {
        Token token = tokens.get(index);
        if (!token.first() || !token.isKeyword("rule") || index + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(index + 1);
        return next.isQuoted() || (next.isWord() && !next.first());
    }

    private boolean isEnd(int index) {
        Token token = tokens.get(index);
        if (!token.isKeyword("end")) {
            return false;
        }
        Token before = tokens.get(index - 1);
        if (index + 1 < tokens.size()) {
            Token after = tokens.get(index + 1);
            if ((after.isComparison() && !after.first()) || after.is(".") || after.is(",") || after.is(")")) {
                return false;
            }
        }
        return token.first() || before.isKeyword("then") || before.is(";") || before.is(")") || before.is("}");
    }
}
