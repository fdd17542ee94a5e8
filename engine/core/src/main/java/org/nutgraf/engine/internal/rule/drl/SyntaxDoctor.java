package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.internal.rule.drl.Token.Kind;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/**
 * Finds out what is wrong with conditions that Drools' parser cannot read, and says so in an analyst's words.
 *
 * <p>It reads the same conditions with knowledge of the accepted subset only, goes on behind a broken pattern, and
 * checks the sound ones on the way, so that no defect has to wait for another to be repaired.
 */
final class SyntaxDoctor {
    private static final int DEEPEST = 20;

    private final Tokens tokens;
    private final Findings findings;
    private final PatternReader patterns;
    private final Refusals refusals;

    SyntaxDoctor(Tokens tokens, Imports imports, Scope scope, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
        this.patterns = new PatternReader(imports, scope, findings);
        this.refusals = new Refusals(findings);
    }

    /** Reads all conditions and reports what it finds. */
    void examine() {
        while (!tokens.atEnd()) {
            int before = tokens.cursor();
            try {
                condition(0);
            } catch (Unreadable reported) {
                skipToNextCondition(before);
            }
            if (tokens.cursor() == before) {
                tokens.next();
            }
        }
    }

    private void condition(int depth) {
        Token token = tokens.peek();
        if (depth > DEEPEST) {
            findings.syntax(token.start(), "too-deep", "Conditions are nested too deeply", "write several rules");
            throw new Unreadable();
        }
        if (tokens.take(";")) {
            return;
        }
        if (token.is("not") || token.is("exists")) {
            tokens.next();
            if (tokens.atEnd()) {
                throw SyntaxWords.expected("a pattern after '" + token.text() + "'", tokens, findings);
            }
            if (tokens.peek().is("not") || tokens.peek().is("exists")) {
                findings.syntax(
                        tokens.peek().start(),
                        "double-negation",
                        "'" + tokens.peek().text() + "' cannot follow '" + token.text() + "'",
                        "write it once, or put the inner part in parentheses");
            }
            condition(depth + 1);
        } else if (tokens.take("(")) {
            group(token, depth);
        } else if (refusals.refusesWord(token) || token.is("?")) {
            throw new Unreadable();
        } else if (token.is("and") || token.is("or")) {
            findings.syntax(token.start(), "incomplete", "Nothing stands before '" + token.text() + "'", "remove it");
            tokens.next();
        } else if (token.isWord()) {
            miscasedKeyword(token);
            pattern();
        } else {
            throw SyntaxWords.expected("a pattern such as Mention(…)", tokens, findings);
        }
        connective(depth);
    }

    private void connective(int depth) {
        Token token = tokens.peek();
        if (token.is("and") || token.is("or") || token.is("&&") || token.is("||")) {
            tokens.next();
            if (tokens.atEnd()) {
                throw SyntaxWords.expected("a pattern after '" + token.text() + "'", tokens, findings);
            }
            condition(depth + 1);
        } else if (token.is(",") && tokens.peek(1).kind() != Kind.END) {
            findings.syntax(
                    token.start(),
                    "comma-between-patterns",
                    "A comma stands behind a pattern",
                    "remove it; a new line is enough");
            tokens.next();
        } else if (token.is("from") && refusals.refusesWord(tokens.peek(1))) {
            throw new Unreadable();
        } else if (refusals.refusesWord(token)) {
            throw new Unreadable();
        } else if (token.is(")") && depth == 0) {
            findings.syntax(token.start(), "stray-parenthesis", "This closing parenthesis closes nothing", "remove it");
            tokens.next();
        }
    }

    private void group(Token open, int depth) {
        if (tokens.peek().is("and") || tokens.peek().is("or")) {
            tokens.next();
        }
        do {
            condition(depth + 1);
        } while (!tokens.atEnd() && !tokens.peek().is(")") && !tokens.peek().first());
        if (!tokens.take(")")) {
            findings.syntax(
                    open.start(),
                    "unclosed-parenthesis",
                    "This parenthesis is not closed",
                    "write ) behind the last condition of the group");
            throw new Unreadable();
        }
    }

    private void miscasedKeyword(Token token) {
        for (String keyword : List.of("not", "exists", "and", "or", "forall")) {
            if (token.isKeyword(keyword)
                    && !token.is(keyword)
                    && !tokens.peek(1).is("(")) {
                findings.syntax(
                        token.start(),
                        "keyword-case",
                        "'" + token.text() + "' must be written in small letters",
                        "write " + keyword);
                tokens.next();
                throw new Unreadable();
            }
        }
    }

    private void pattern() {
        List<Token> head = new ArrayList<>();
        Token first = tokens.next();
        head.add(first);
        if (tokens.peek().is(":=")) {
            findings.refuse(
                    tokens.peek().start(), "no-unification", "':=' cannot be used", "write : after the variable");
            throw new Unreadable();
        }
        if (tokens.peek().is(":")) {
            head.add(tokens.next());
            if (!tokens.peek().isWord()) {
                throw SyntaxWords.expected("a fact type such as Mention", tokens, findings);
            }
            head.add(tokens.next());
        } else if (first.text().startsWith("$")
                && (tokens.peek().is(".") || tokens.peek().isComparison())) {
            findings.syntax(
                    first.start(),
                    "comparison-outside",
                    "A comparison must stand inside the parentheses of a pattern",
                    "move it into the pattern it speaks of");
            throw new Unreadable();
        } else if (first.text().startsWith("$")) {
            findings.syntax(
                    first.start(),
                    "missing-colon",
                    "A colon is missing after the variable " + first.text(),
                    "write " + first.text() + " : "
                            + (tokens.peek().isWord() ? tokens.peek().text() : "Mention") + "(…)");
            throw new Unreadable();
        }
        while (tokens.peek().is(".") && tokens.peek(1).isWord()) {
            head.add(tokens.next());
            head.add(tokens.next());
        }
        Token open = tokens.peek();
        if (!open.is("(")) {
            notOpened(head, open);
        }
        tokens.next();
        patterns.read(head, constraints(head));
    }

    private void notOpened(List<Token> head, Token found) {
        Token type = head.get(head.size() - 1);
        if (head.size() == 1 && Character.isLowerCase(type.text().charAt(0))) {
            String nearest = Suggestion.nearest(type.text(), List.of("not", "exists", "when", "then", "end"));
            findings.syntax(
                    type.start(),
                    "syntax",
                    "Expected a pattern such as Mention(…), found '" + SyntaxWords.shorten(type.text()) + "'",
                    nearest == null || nearest.equals(type.text())
                            ? Strangers.hint(type.text(), "a pattern")
                            : "did you mean " + nearest + "?");
            throw new Unreadable();
        }
        boolean bare = found.kind() == Kind.END || found.first();
        findings.syntax(
                bare ? type.start() : found.start(),
                "missing-parenthesis",
                "A pattern needs parentheses: " + type.text() + "(…)",
                bare
                        ? "write " + type.text() + "()"
                        : found.is("{") || found.is("[")
                                ? "write ( and ) in place of " + found.text()
                                : "write ( after " + type.text());
        throw new Unreadable();
    }

    /** Splits what stands between the parentheses at its commas. */
    private List<List<Token>> constraints(List<Token> head) {
        List<List<Token>> all = new ArrayList<>();
        List<Token> one = new ArrayList<>();
        int depth = 0;
        while (true) {
            Token token = tokens.peek();
            if (token.kind() == Kind.END || (token.first() && beginsCondition())) {
                int missing = tokens.lastEnd();
                if (!one.isEmpty() && depth == 0) {
                    all.add(one);
                }
                patterns.read(head, all);
                if (one.stream().noneMatch(t -> t.isQuoted() && t.kind() != Kind.TEXT)) {
                    findings.syntax(
                            missing,
                            "unclosed-parenthesis",
                            "The pattern " + head.get(head.size() - 1).text() + "( needs a closing parenthesis",
                            "write ) here");
                }
                throw new Unreadable();
            }
            tokens.next();
            if (depth == 0 && (token.is(",") || token.is(")"))) {
                emptyPart(token, one, all);
                all.add(one);
                one = new ArrayList<>();
                if (token.is(")")) {
                    return all;
                }
            } else {
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                one.add(token);
            }
        }
    }

    private void emptyPart(Token separator, List<Token> part, List<List<Token>> before) {
        if (part.isEmpty() && (separator.is(",") || !before.isEmpty())) {
            findings.syntax(
                    separator.start(),
                    "empty-condition",
                    separator.is(",") ? "Nothing stands before this comma" : "Nothing stands behind the last comma",
                    "remove the comma");
        }
    }

    /** Whether the token at the cursor, the first of its line, begins a condition rather than a constraint. */
    private boolean beginsCondition() {
        Token token = tokens.peek();
        if (!token.isWord()) {
            return false;
        }
        if (token.is("not") || token.is("exists") || token.is("forall") || token.is("eval")) {
            return true;
        }
        boolean bound = tokens.peek(1).is(":")
                && tokens.peek(2).isWord()
                && tokens.peek(3).is("(");
        return bound
                || (tokens.peek(1).is("(") && Character.isUpperCase(token.text().charAt(0)));
    }

    private void skipToNextCondition(int before) {
        if (tokens.cursor() == before) {
            tokens.next();
        }
        while (!tokens.atEnd() && !(tokens.peek().first() && beginsCondition())) {
            tokens.next();
        }
    }
}
