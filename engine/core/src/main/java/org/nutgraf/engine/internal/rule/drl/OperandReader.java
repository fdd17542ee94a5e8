package org.nutgraf.engine.internal.rule.drl;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.Token.Kind;
import org.nutgraf.engine.internal.rule.model.FactType;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.ValueType;

/**
 * Reads one side of a comparison: {@code field}, {@code $variable}, {@code $variable.field}, a literal, and sums and
 * differences of these.
 *
 * <p>An operand whose names cannot be resolved is reported and read as {@code null}, so that the rest of the
 * constraint is still checked.
 */
final class OperandReader {
    private final Tokens tokens;
    private final @Nullable FactType fact;
    private final Scope scope;
    private final Findings findings;

    OperandReader(Tokens tokens, @Nullable FactType fact, Scope scope, Findings findings) {
        this.tokens = tokens;
        this.fact = fact;
        this.scope = scope;
        this.findings = findings;
    }

    @Nullable Operand read() {
        Operand left = part();
        while (true) {
            Token sign = tokens.peek();
            if (sign.is("*") || sign.is("/") || sign.is("%")) {
                findings.refuse(
                        sign.start(),
                        "no-arithmetic",
                        "'" + sign.text() + "' cannot be used in a condition",
                        "only + and - of whole numbers");
                throw new Unreadable();
            }
            if (!sign.is("+") && !sign.is("-")) {
                return left;
            }
            tokens.next();
            left = sum(left, sign, part());
        }
    }

    private @Nullable Operand sum(@Nullable Operand left, Token sign, @Nullable Operand right) {
        if (left == null || right == null) {
            return null;
        }
        for (Operand part : new Operand[] {left, right}) {
            if (part.type() != ValueType.WHOLE) {
                findings.error(
                        sign.start(),
                        "wrong-type",
                        "'" + sign.text() + "' needs whole numbers, but " + part + " is "
                                + part.type().words(),
                        null);
                return null;
            }
        }
        return new Operand.Sum(left, sign.is("-"), right, ValueType.WHOLE, left.position());
    }

    private @Nullable Operand part() {
        Token token = tokens.peek();
        Operand.Literal literal = Literals.read(tokens, Literals.Quotes.ANY, findings);
        if (literal != null) {
            return literal;
        }
        if (tokens.take("(")) {
            Operand inside = read();
            if (!tokens.take(")")) {
                findings.syntax(
                        tokens.peek().start(),
                        "unclosed-parenthesis",
                        "A closing parenthesis is missing here",
                        "write )");
                throw new Unreadable();
            }
            return inside;
        }
        if (!token.isWord() || SyntaxWords.isReserved(token.text())) {
            throw SyntaxWords.expected("a field, a variable, a number or text in quotes", tokens, findings);
        }
        tokens.next();
        if (token.text().startsWith("$")) {
            return variable(token);
        }
        return field(token);
    }

    private @Nullable Operand variable(Token name) {
        if (!tokens.take(".")) {
            return scope.resolve(name, null);
        }
        Token field = tokens.next();
        if (!field.isWord()) {
            tokens.reset(tokens.cursor() - 1);
            throw SyntaxWords.expected("a field name after " + name.text() + ".", tokens, findings);
        }
        if (tokens.peek().is("(") || tokens.peek().is(".")) {
            throw methodCall(field, name.text() + "." + field.text());
        }
        return scope.resolve(name, field);
    }

    private @Nullable Operand field(Token name) {
        if (scope.isBound("$" + name.text()) && (fact == null || fact.field(name.text()) == null)) {
            findings.error(
                    name.start(),
                    "variable-name",
                    "'" + name.text() + "' is no field; a variable begins with $",
                    "did you mean $" + name.text() + "?");
            throw new Unreadable();
        }
        if (tokens.peek().is(".") && !tokens.peek(2).is("(")) {
            findings.error(
                    name.start(),
                    "unknown-field",
                    "'" + name.text() + "' is no variable, so nothing can follow it after a point",
                    "write a field alone, or $variable.field");
            throw new Unreadable();
        }
        if (tokens.peek().is("(") || tokens.peek().is(".") || tokens.peek().is("[")) {
            throw methodCall(name, name.text());
        }
        if (name.is("this")) {
            findings.refuse(
                    name.start(),
                    "no-this",
                    "'this' cannot be used in a condition",
                    "compare a field, such as firstToken != $other.firstToken");
            throw new Unreadable();
        }
        if (fact == null) {
            return null;
        }
        ValueType type = Scope.fieldType(fact, name, findings);
        return type == null ? null : new Operand.Field(name.text(), type, findings.position(name.start()));
    }

    private Unreadable methodCall(Token at, String callee) {
        boolean accessor = tokens.peek().is("(") && tokens.peek(1).is(")");
        findings.refuse(
                at.start(),
                "no-method-call",
                "Methods cannot be called in a condition",
                accessor ? "write the field alone: " + callee : "use the fields of the fact; see the list of facts");
        return new Unreadable();
    }

    /** Whether the token could begin an operand. */
    static boolean canBegin(Token token) {
        return token.isQuoted()
                || token.kind() == Kind.NUMBER
                || token.is("(")
                || (token.isWord() && !SyntaxWords.isReserved(token.text()));
    }
}
