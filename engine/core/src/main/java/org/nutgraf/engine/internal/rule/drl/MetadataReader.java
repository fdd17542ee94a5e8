package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.Token.Kind;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.Status;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/** Reads what stands between a rule's name and its {@code when}. */
final class MetadataReader {
    private static final List<String> KEYS = List.of("Category", "Opposes", "Weight", "Status", "Lang", "Tags");

    private final Tokens tokens;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Located<String> category;
    private boolean opposes;
    private @Nullable Located<Double> weight;
    private @Nullable Located<Status> status;
    private @Nullable Located<String> language;
    private final List<Located<String>> tags = new ArrayList<>();

    private MetadataReader(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    static Metadata read(List<Token> tokens, Findings findings) {
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        MetadataReader reader = new MetadataReader(new Tokens(tokens, end), findings);
        while (!reader.tokens.atEnd()) {
            reader.next();
        }
        return new Metadata(
                reader.category, reader.opposes, reader.weight, reader.status, reader.language, reader.tags);
    }

    private void next() {
        Token token = tokens.next();
        if (token.is("@")) {
            annotation(token);
        } else if (Attributes.begins(token)) {
            attribute(token);
        } else if (!token.isQuoted() || token.kind() == Kind.TEXT) {
            boolean key = KEYS.contains(token.text());
            findings.syntax(
                    token.start(),
                    "metadata",
                    "Found '" + SyntaxWords.shorten(token.text()) + "' between the rule's name and 'when'",
                    key ? "write @" + token.text() : "metadata looks like @Weight(0.8)");
            skip();
        }
    }

    private void attribute(Token first) {
        StringBuilder name = new StringBuilder(first.text());
        while (tokens.peek().is("-") && tokens.peek(1).isWord()) {
            tokens.next();
            name.append('-').append(tokens.next().text());
        }
        Attributes.refuse(first, name.toString(), findings);
        skip();
    }

    /** Goes on at the next annotation or line. */
    private void skip() {
        while (!tokens.atEnd() && !tokens.peek().first() && !tokens.peek().is("@")) {
            tokens.next();
        }
    }

    private void annotation(Token at) {
        Token key = tokens.peek();
        if (!key.isWord()) {
            findings.syntax(at.start(), "metadata", "A name is missing after @", "known: " + String.join(", ", KEYS));
            skip();
            return;
        }
        tokens.next();
        if (!KEYS.contains(key.text())) {
            findings.syntax(
                    at.start(),
                    "unknown-metadata",
                    "Unknown metadata @" + key.text(),
                    Suggestion.hint(key.text(), KEYS));
            skipArguments();
            return;
        }
        if (!seen.add(key.text())) {
            findings.syntax(
                    at.start(),
                    "repeated-metadata",
                    "@" + key.text() + " is written a second time",
                    "keep one of them");
        }
        Token value = value(key);
        if (value != null) {
            set(at, key, value);
        }
    }

    /** The one value in parentheses; a minus before a number is kept with it. */
    private @Nullable Token value(Token key) {
        int cursor = tokens.cursor();
        if (tokens.take("(")) {
            Token value = tokens.next();
            if (value.is("-") && tokens.peek().kind() == Kind.NUMBER) {
                value = new Token(Kind.NUMBER, "-" + tokens.next().text(), value.start(), false);
            }
            if ((value.kind() == Kind.TEXT || value.kind() == Kind.NUMBER || value.isWord()) && tokens.take(")")) {
                return value;
            }
            if (value.kind() == Kind.SINGLE_QUOTED) {
                findings.syntax(
                        value.start(),
                        "single-quotes",
                        "Text stands in single quotes",
                        "write \"" + value.value() + "\"");
                tokens.take(")");
                return null;
            }
            if (value.isQuoted() && value.kind() != Kind.TEXT) {
                skip();
                return null;
            }
        }
        findings.syntax(
                key.start(),
                "metadata-value",
                "@" + key.text() + " needs one value in parentheses",
                "write " + example(key.text()));
        tokens.reset(cursor);
        skipArguments();
        return null;
    }

    private void skipArguments() {
        int closing = tokens.peek().is("(") ? tokens.closing() : -1;
        if (closing < 0) {
            skip();
        } else {
            tokens.reset(tokens.cursor() + closing + 1);
        }
    }

    private void set(Token at, Token key, Token value) {
        if (key.is("Weight")) {
            weight(value);
            return;
        }
        if (value.kind() != Kind.TEXT) {
            findings.syntax(
                    value.start(),
                    "metadata-value",
                    "@" + key.text() + " needs text in quotes",
                    "write " + example(key.text()));
            return;
        }
        Literals.checkEscapes(value, findings);
        Located<String> text = new Located<>(value.value(), findings.position(value.start()));
        switch (key.text()) {
            case "Category", "Opposes" -> target(at, key.is("Opposes"), text);
            case "Status" -> status(value, text);
            case "Lang" -> language = text;
            default -> tags(value);
        }
    }

    private void target(Token at, boolean lowers, Located<String> text) {
        if (category != null && opposes != lowers) {
            findings.syntax(
                    at.start(),
                    "category-and-opposes",
                    "A rule either raises or lowers a category, not both",
                    "write two rules, or remove @Category or @Opposes");
            return;
        }
        category = text;
        opposes = lowers;
    }

    private void status(Token value, Located<String> text) {
        Status known = Status.of(text.value());
        if (known == null) {
            List<String> words = new ArrayList<>();
            for (Status one : Status.values()) {
                words.add(one.word());
            }
            findings.syntax(
                    value.start(),
                    "unknown-status",
                    "Unknown status '" + text.value() + "'",
                    Suggestion.hint(text.value(), words));
        } else {
            status = new Located<>(known, text.position());
        }
    }

    private void weight(Token value) {
        double number = Double.NaN;
        try {
            number = value.kind() == Kind.NUMBER && value.text().length() < 30
                    ? Double.parseDouble(value.text())
                    : number;
        } catch (NumberFormatException malformed) {
            // reported below
        }
        if (Double.isNaN(number)) {
            findings.syntax(
                    value.start(), "metadata-value", "@Weight needs a number without quotes", "write @Weight(0.8)");
        } else if (number < 0 || number > 1) {
            findings.syntax(
                    value.start(),
                    "weight-range",
                    "The weight " + value.text() + " is not between 0 and 1",
                    "write @Weight(0.8)");
        } else {
            weight = new Located<>(number, findings.position(value.start()));
        }
    }

    private void tags(Token value) {
        String all = value.value();
        int from = 0;
        while (from <= all.length()) {
            int comma = all.indexOf(',', from);
            int to = comma < 0 ? all.length() : comma;
            String tag = all.substring(from, to).strip();
            int lead = 0;
            while (from + lead < to && Character.isWhitespace(all.charAt(from + lead))) {
                lead++;
            }
            if (!tag.isEmpty()) {
                tags.add(new Located<>(tag, findings.position(value.start() + 1 + from + lead)));
            }
            from = to + 1;
        }
    }

    private static String example(String key) {
        return switch (key) {
            case "Weight" -> "@Weight(0.8)";
            case "Status" -> "@Status(\"stable\")";
            case "Lang" -> "@Lang(\"en\")";
            case "Tags" -> "@Tags(\"request,weapons\")";
            default -> "@" + key + "(\"arms-request\")";
        };
    }
}
