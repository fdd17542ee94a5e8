package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.FactType;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.ValueType;

/** Reads a consequence: nothing, or in {@code shared/} insertions of new facts. */
final class ConsequenceReader {
    private static final String FORM = "write insert(new Relation(\"request\", $from.value(), …));";

    private final Tokens tokens;
    private final Imports imports;
    private final Scope scope;
    private final Findings findings;

    ConsequenceReader(List<Token> tokens, int end, Imports imports, Scope scope, Findings findings) {
        this.tokens = new Tokens(tokens, end);
        this.imports = imports;
        this.scope = scope;
        this.findings = findings;
    }

    /** The insertions, as far as they could be read. */
    List<Insertion> read(boolean shared) {
        List<Insertion> insertions = new ArrayList<>();
        if (tokens.atEnd()) {
            return insertions;
        }
        if (!shared) {
            boolean insert = tokens.peek().is("insert");
            findings.refuse(
                    tokens.peek().start(),
                    insert ? "insert-outside-shared" : "no-code",
                    insert ? "Only rules in shared/ insert facts" : "Code cannot stand between 'then' and 'end'",
                    insert
                            ? "move the rule to shared/"
                            : "leave it empty; the category is assigned because the rule fires");
            return insertions;
        }
        try {
            while (!tokens.atEnd()) {
                Insertion insertion = insertion();
                if (insertion != null) {
                    insertions.add(insertion);
                }
            }
        } catch (Unreadable reported) {
            return insertions;
        }
        return insertions;
    }

    private @Nullable Insertion insertion() {
        Token insert = tokens.next();
        if (!insert.is("insert") || !tokens.peek().is("(") || !tokens.peek(1).is("new")) {
            findings.refuse(insert.start(), "no-code", "Only insert(new …); can stand between 'then' and 'end'", FORM);
            throw new Unreadable();
        }
        tokens.next();
        tokens.next();
        Token typeToken = tokens.peek();
        StringBuilder name = new StringBuilder();
        while (tokens.peek().isWord()) {
            name.append(tokens.next().text());
            if (tokens.peek().is(".")) {
                name.append(tokens.next().text());
            }
        }
        expect("(", "( after the fact type");
        FactType fact = imports.resolve(name.toString(), typeToken.start(), findings);
        List<Operand> arguments = arguments(fact, typeToken);
        expect(")", ") behind the new fact");
        expect(";", "a semicolon behind insert(…)");
        if (fact == null || arguments.size() != fact.fields().size()) {
            return null;
        }
        return new Insertion(fact.name(), fact.qualifiedName(), arguments, findings.position(insert.start()));
    }

    private void expect(String symbol, String what) {
        if (!tokens.take(symbol)) {
            Token found = tokens.peek();
            findings.syntax(
                    found.kind() == Token.Kind.END || found.first() ? tokens.lastEnd() : found.start(),
                    "insert-syntax",
                    "Expected " + what + " here",
                    FORM);
            throw new Unreadable();
        }
    }

    private List<Operand> arguments(@Nullable FactType fact, Token typeToken) {
        List<Operand> arguments = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int count = 0;
        if (!tokens.take(")")) {
            do {
                int start = tokens.peek().start();
                Operand argument = argument();
                count++;
                if (argument != null) {
                    arguments.add(argument);
                    places.add(start);
                }
            } while (tokens.take(","));
            expect(")", "a comma or ) behind this value");
        }
        if (fact == null) {
            return arguments;
        }
        if (count != fact.fields().size() || !fact.unusable().isEmpty()) {
            findings.error(
                    typeToken.start(),
                    "insert-arguments",
                    fact.name() + " needs " + fact.fields().size() + " values, here are " + count,
                    "in this order: " + String.join(", ", fact.fields().keySet()));
        } else if (arguments.size() == count) {
            Iterator<Map.Entry<String, ValueType>> components =
                    fact.fields().entrySet().iterator();
            for (int i = 0; i < count; i++) {
                checkType(components.next(), arguments.get(i), places.get(i), fact);
            }
        }
        return arguments;
    }

    private @Nullable Operand argument() {
        Token token = tokens.peek();
        Operand.Literal literal = Literals.read(tokens, Literals.Quotes.DOUBLE, findings);
        if (literal != null) {
            return literal;
        }
        if (!token.isWord() || !token.text().startsWith("$")) {
            if (token.isWord() || token.is("(")) {
                findings.refuse(
                        token.start(),
                        "no-code",
                        "Only literals and variables can be values of a new fact",
                        "write text in quotes, a number, $variable or $variable.field()");
                throw new Unreadable();
            }
            throw SyntaxWords.expected("a literal or a variable", tokens, findings);
        }
        tokens.next();
        if (!tokens.take(".")) {
            return scope.resolve(token, null);
        }
        Token field = tokens.next();
        if (!field.isWord() || !tokens.take("(") || !tokens.take(")")) {
            findings.syntax(
                    field.start(),
                    "insert-syntax",
                    "A field of a fact is written with () between 'then' and 'end'",
                    "write " + token.text() + "." + (field.isWord() ? field.text() : "value") + "()");
            throw new Unreadable();
        }
        if (!tokens.peek().is(",") && !tokens.peek().is(")")) {
            findings.refuse(
                    tokens.peek().start(), "no-code", "A value cannot be computed here", "bind it in the conditions");
            throw new Unreadable();
        }
        return scope.resolve(token, field);
    }

    private void checkType(Map.Entry<String, ValueType> component, Operand argument, int start, FactType fact) {
        ValueType wanted = component.getValue();
        boolean widened = wanted == ValueType.DECIMAL && argument.type() == ValueType.WHOLE;
        if (argument.type() != wanted && !widened) {
            findings.error(
                    start,
                    "insert-type",
                    component.getKey() + " of " + fact.name() + " is " + wanted.words() + ", but " + argument + " is "
                            + argument.type().words(),
                    argument.type() == ValueType.FACT ? "name a field: " + argument + ".value()" : null);
        }
    }
}
