package org.nutgraf.engine.internal.rule.drl;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.Token.Kind;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.ValueType;

/** Reads literals: text in double quotes, numbers, true and false. */
final class Literals {
    private static final int LONGEST_NUMBER = 30;

    private Literals() {}

    /** Which quotes text may stand in. */
    enum Quotes {
        /** Conditions: Drools takes either kind. */
        ANY,
        /** Consequences: they become Java. */
        DOUBLE
    }

    /** The literal at the cursor; {@code null} when there is none. */
    static Operand.@Nullable Literal read(Tokens tokens, Quotes quotes, Findings findings) {
        Token token = tokens.peek();
        if (token.is("-") && tokens.peek(1).kind() == Kind.NUMBER) {
            tokens.next();
            return number(tokens.next(), token.start(), "-", findings);
        }
        if (token.kind() == Kind.NUMBER) {
            return number(tokens.next(), token.start(), "", findings);
        }
        if (token.kind() == Kind.TEXT) {
            tokens.next();
            checkEscapes(token, findings);
            return new Operand.Literal(token.value(), ValueType.TEXT, findings.position(token.start()));
        }
        if (token.is("true") || token.is("false")) {
            tokens.next();
            return new Operand.Literal(token.text().equals("true"), ValueType.TRUTH, findings.position(token.start()));
        }
        if (token.kind() == Kind.SINGLE_QUOTED) {
            return singleQuoted(tokens, quotes, findings);
        }
        if (token.is("null")) {
            findings.error(token.start(), "null", "A fact's field is never null", "compare an absent text with \"\"");
            throw new Unreadable();
        }
        return null;
    }

    private static Operand.Literal singleQuoted(Tokens tokens, Quotes quotes, Findings findings) {
        Token token = tokens.next();
        boolean plain = token.text().indexOf('"') < 0 && token.text().indexOf('\\') < 0;
        if (quotes == Quotes.DOUBLE || !plain) {
            findings.error(
                    token.start(),
                    "single-quotes",
                    "Text stands in single quotes",
                    plain
                            ? "write \"" + token.value() + "\""
                            : "write it in double quotes, with \\ before each quote inside");
            throw new Unreadable();
        }
        return new Operand.Literal(token.value(), ValueType.TEXT, findings.position(token.start()));
    }

    /** Escapes are resolved a second time when the rule is compiled, so only the two harmless ones are let through. */
    static void checkEscapes(Token token, Findings findings) {
        String text = token.text();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char escaped = text.charAt(++i);
                if (escaped != '"' && escaped != '\\') {
                    findings.syntax(
                            token.start() + i - 1,
                            "escape",
                            "\\" + escaped + " cannot stand in text",
                            "write the character itself; only \\\" and \\\\ are escapes");
                }
            } else if (c < ' ') {
                findings.syntax(
                        token.start() + i, "control-character", "A control character stands in text", "remove it");
            }
        }
    }

    private static Operand.Literal number(Token token, int start, String sign, Findings findings) {
        String digits = token.text();
        try {
            if (digits.length() <= LONGEST_NUMBER && isPlain(digits)) {
                if (digits.indexOf('.') < 0) {
                    return new Operand.Literal(Long.valueOf(sign + digits), ValueType.WHOLE, findings.position(start));
                }
                return new Operand.Literal(Double.valueOf(sign + digits), ValueType.DECIMAL, findings.position(start));
            }
        } catch (NumberFormatException tooLarge) {
            // reported below
        }
        findings.syntax(
                start,
                "number",
                "'" + sign + digits + "' is not a number that rules can use",
                "write plain digits, such as 12 or 0.5; a date stands in quotes");
        throw new Unreadable();
    }

    /** Plain digits with at most one point; no leading zero, which Java would read as an octal number. */
    private static boolean isPlain(String digits) {
        int points = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean octal = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
        return points <= 1 && !octal;
    }
}
