package org.nutgraf.engine.internal.rule.drl;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.ValueType;

/** Says what is wrong where a constraint does not go on as it should. */
final class ConstraintDefects {
    private final Tokens tokens;
    private final Findings findings;

    ConstraintDefects(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /** Reports that no operator follows the left side. */
    Unreadable notCompared(Token start, @Nullable Operand left, boolean factKnown) {
        Token found = tokens.peek();
        if (!tokens.atEnd() && !found.is(",") && !found.is(")") && !found.is("&&") && !found.is("||")) {
            if (found.is(":=")) {
                findings.refuse(found.start(), "no-unification", "':=' cannot be used", "write : and a name");
                return new Unreadable();
            }
            Token next = tokens.peek(1);
            boolean value = next.isQuoted() || next.kind() == Token.Kind.NUMBER;
            if (found.isWord() && value && !found.text().startsWith("$") && !SyntaxWords.isWrongConnective(found)) {
                return SyntaxWords.unknownWordOperator(found, findings);
            }
            return afterConstraint();
        }
        if (left instanceof Operand.Literal literal) {
            findings.error(
                    start.start(),
                    "no-comparison",
                    "This compares nothing",
                    literal.type().isNumber()
                            ? "a decimal has a point: 2.5; else repeat the field before " + literal
                            : "write a field and == before it, such as concept == " + literal
                                    + "; or several values as in (\"…\", \"…\")");
        } else if (left != null && left.type() == ValueType.TRUTH) {
            findings.error(start.start(), "no-comparison", "This compares nothing", "write " + left + " == true");
        } else if (left != null || !factKnown) {
            findings.error(
                    start.start(),
                    "no-comparison",
                    "This compares nothing",
                    "write a field, an operator and a value: concept == \"…\"");
        }
        return new Unreadable();
    }

    /** Reports what follows a constraint that should have ended. */
    Unreadable afterConstraint() {
        Token found = tokens.peek();
        if (SyntaxWords.isWrongConnective(found)) {
            findings.syntax(
                    found.start(),
                    "wrong-connective",
                    "Inside a pattern '" + found.text() + "' cannot join conditions",
                    found.isKeyword("or") || found.is("|") ? "write ||" : "write && or a comma");
            return new Unreadable();
        }
        if (SyntaxWords.isWordOperator(found)) {
            return SyntaxWords.refuseOperator(found, findings);
        }
        if (OperandReader.canBegin(found) && found.kind() != Token.Kind.OPEN_TEXT && !found.isQuoted()) {
            findings.syntax(
                    found.start(),
                    "missing-comma",
                    "A comma is missing between two conditions",
                    "write , before " + found.text());
            return new Unreadable();
        }
        return SyntaxWords.expected("a comma or a closing parenthesis", tokens, findings);
    }
}
