package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.FactType;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.ValueType;
import org.nutgraf.engine.internal.rule.text.Position;

/** Reads one constraint of a pattern, resolves its names and checks its types. */
final class ConstraintReader {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Tokens tokens;
    private final @Nullable FactType fact;
    private final Scope scope;
    private final Findings findings;
    private final OperandReader operands;
    private final ConstraintDefects defects;

    /** @param fact the type of the pattern; {@code null} when it is not known */
    ConstraintReader(Tokens tokens, @Nullable FactType fact, Scope scope, Findings findings) {
        this.tokens = tokens;
        this.fact = fact;
        this.scope = scope;
        this.findings = findings;
        this.operands = new OperandReader(tokens, fact, scope, findings);
        this.defects = new ConstraintDefects(tokens, findings);
    }

    /**
     * Reads up to the end of the constraint; the cursor then stands behind it.
     *
     * @return {@code null} when it has a defect, which is then reported
     * @throws Unreadable when it makes no sense to read on
     */
    @Nullable Constraint read() {
        if (tokens.peek().isWord() && tokens.peek(1).is(":")) {
            return binding();
        }
        return any();
    }

    private @Nullable Constraint binding() {
        Token name = tokens.next();
        tokens.next();
        Token field = tokens.peek();
        if (!field.isWord() || field.text().startsWith("$") || SyntaxWords.isReserved(field.text())) {
            if (!name.text().startsWith("$")) {
                findings.syntax(
                        tokens.peek(-1).start(),
                        "colon-comparison",
                        "A comparison is not written with a colon",
                        "write ==");
                throw new Unreadable();
            }
            throw SyntaxWords.expected("a field to bind " + name.text() + " to", tokens, findings);
        }
        tokens.next();
        ValueType type = fact == null ? null : Scope.fieldType(fact, field, findings);
        scope.bind(name.text(), name.start(), type, null);
        if (!tokens.atEnd() && !tokens.peek().is(",") && !tokens.peek().is(")")) {
            if (OperandReader.canBegin(tokens.peek())) {
                return null;
            }
            findings.error(
                    name.start(),
                    "binding-not-alone",
                    "A binding and a comparison stand in one condition",
                    "separate them: " + name.text() + " : " + field.text() + ", " + field.text() + " "
                            + tokens.peek().text() + " …");
            throw new Unreadable();
        }
        if (type == null) {
            return null;
        }
        Position position = findings.position(name.start());
        return new Constraint.FieldBinding(
                name.text(), new Operand.Field(field.text(), type, findings.position(field.start())), position);
    }

    private @Nullable Constraint any() {
        Position position = findings.position(tokens.peek().start());
        List<Constraint> parts = new ArrayList<>();
        boolean sound = add(parts, all());
        while (tokens.take("||")) {
            sound &= add(parts, all());
        }
        return !sound ? null : parts.size() == 1 ? parts.get(0) : new Constraint.AnyOf(parts, position);
    }

    private @Nullable Constraint all() {
        Position position = findings.position(tokens.peek().start());
        List<Constraint> parts = new ArrayList<>();
        boolean sound = add(parts, single());
        while (tokens.take("&&")) {
            sound &= add(parts, single());
        }
        return !sound ? null : parts.size() == 1 ? parts.get(0) : new Constraint.AllOf(parts, position);
    }

    private static boolean add(List<Constraint> parts, @Nullable Constraint part) {
        if (part == null) {
            return false;
        }
        parts.add(part);
        return true;
    }

    private @Nullable Constraint single() {
        Token token = tokens.peek();
        if (token.is("not")) {
            findings.error(
                    token.start(),
                    "no-negation",
                    "'not' cannot stand inside a pattern",
                    "turn the comparison round: != for ==, >= for <");
            throw new Unreadable();
        }
        if (token.is("!")) {
            findings.error(
                    token.start(),
                    "no-negation",
                    "'!' cannot be used in a condition",
                    tokens.peek(1).isWord()
                            ? "write " + tokens.peek(1).text() + " == false"
                            : "turn the comparisons round: != for ==, >= for <");
            throw new Unreadable();
        }
        if (token.isWord() && tokens.peek(1).is(":")) {
            findings.error(
                    token.start(),
                    "binding-not-alone",
                    "The binding of " + token.text() + " stands inside another condition",
                    "separate it by a comma");
            throw new Unreadable();
        }
        if (token.isComparison() && Operator.of(token.text()) != null) {
            findings.error(
                    token.start(),
                    "half-comparison",
                    "The left side of this comparison is missing",
                    "repeat the field: count >= 2 && count < 5");
            throw new Unreadable();
        }
        if (token.is("(") && isGroup()) {
            tokens.next();
            Constraint inside = any();
            if (tokens.peek().is(",")) {
                findings.syntax(
                        tokens.peek().start(),
                        "wrong-connective",
                        "Inside inner parentheses a comma cannot join conditions",
                        "write &&, or close the parenthesis before it");
                throw new Unreadable();
            }
            if (!tokens.take(")")) {
                throw defects.afterConstraint();
            }
            return inside;
        }
        return comparison();
    }

    /** Whether the parenthesis at the cursor holds conditions, rather than an operand. */
    private boolean isGroup() {
        int closing = tokens.closing();
        for (int i = 1; i < closing || (closing < 0 && tokens.peek(i).kind() != Token.Kind.END); i++) {
            Token token = tokens.peek(i);
            if (token.isComparison() || token.is("&&") || token.is("||") || token.is("in")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Constraint comparison() {
        Token start = tokens.peek();
        Operand left = operands.read();
        Token operator = tokens.peek();
        if (operator.is("in") || (operator.is("not") && tokens.peek(1).is("in"))) {
            return membership(left, start);
        }
        Token word = operator.is("not") ? tokens.peek(1) : operator;
        if (SyntaxWords.isWordOperator(word)) {
            throw SyntaxWords.refuseOperator(word, findings);
        }
        if (!operator.isComparison()) {
            throw defects.notCompared(start, left, fact != null);
        }
        Operator known = Operator.of(operator.text());
        if (known == null) {
            throw SyntaxWords.mistyped(operator, findings);
        }
        tokens.next();
        int rightStart = tokens.peek().start();
        if (isUnquotedText()) {
            Token text = tokens.peek();
            findings.error(
                    text.start(),
                    "missing-quotes",
                    "'" + text.text() + "' is neither a field nor text in quotes",
                    unquotedHint(text, left));
            tokens.next();
            throw new Unreadable();
        }
        Operand right = operands.read();
        if (left == null || right == null) {
            return null;
        }
        return new ComparisonCheck(findings).check(left, start.start(), known, operator.start(), right, rightStart);
    }

    private static String unquotedHint(Token text, @Nullable Operand left) {
        if (left != null && left.type().isNumber()) {
            int number = NUMBERS.indexOf(text.text().toLowerCase(Locale.ROOT));
            return "write " + (number < 0 ? "a number in digits, such as 3" : String.valueOf(number));
        }
        return text.isKeyword("true") || text.isKeyword("false")
                ? "write " + text.text().toLowerCase(Locale.ROOT)
                : "write \"" + text.text() + "\"";
    }

    private boolean isUnquotedText() {
        Token token = tokens.peek();
        return fact != null
                && token.isWord()
                && !token.text().startsWith("$")
                && !SyntaxWords.isReserved(token.text())
                && fact.field(token.text()) == null
                && !token.is("true")
                && !token.is("false")
                && !token.is("null")
                && !token.is("this")
                && !scope.isBound("$" + token.text())
                && !tokens.peek(1).is("(")
                && !tokens.peek(1).is(".");
    }

    private @Nullable Constraint membership(@Nullable Operand operand, Token start) {
        boolean negated = tokens.take("not");
        Token in = tokens.next();
        if (!tokens.take("(")) {
            throw SyntaxWords.expected("( after in", "write in (\"…\", \"…\")", tokens, findings);
        }
        List<Operand.Literal> values = new ArrayList<>();
        do {
            Token at = tokens.peek();
            Operand.Literal value = Literals.read(tokens, Literals.Quotes.ANY, findings);
            if (value == null) {
                if (at.isWord()) {
                    findings.error(
                            at.start(),
                            "in-without-literal",
                            "Only text in quotes and numbers can stand in the list of 'in'",
                            "compare with a variable by == and ||");
                    throw new Unreadable();
                }
                throw SyntaxWords.expected("text in quotes or a number", tokens, findings);
            }
            if (operand != null && !operand.type().comparableWith(value.type())) {
                new ComparisonCheck(findings).wrongType(operand, value, at.start());
            }
            values.add(value);
        } while (tokens.take(","));
        if (!tokens.take(")")) {
            throw SyntaxWords.expected("a comma or ) in the list of 'in'", tokens, findings);
        }
        if (operand instanceof Operand.Field field) {
            return new Constraint.Membership(field, negated, values, findings.position(start.start()));
        }
        if (operand != null) {
            findings.error(in.start(), "no-field", "'in' needs a field of this fact on its left", null);
        }
        return null;
    }
}
