package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.Token.Kind;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/**
 * The outer form of a rule: name, metadata, and where its parts begin and end.
 *
 * @param name the token of the name; {@code null} when there is none
 * @param metadata the tokens between name and {@code when}
 * @param conditions the tokens between {@code when} and {@code then}
 * @param consequence the tokens between {@code then} and {@code end}
 * @param whole whether nothing of the form is missing
 */
record RuleSkeleton(
        @Nullable Token name, List<Token> metadata, List<Token> conditions, List<Token> consequence, boolean whole) {

    /** Reads a rule statement and reports what is missing. */
    static RuleSkeleton read(Statement rule, Findings findings) {
        return new Reader(rule.tokens(), findings).read();
    }

    private static final class Reader {
        /** What other languages say in place of a keyword. */
        private static final Map<String, Set<String>> OTHER_WORDS =
                Map.of("when", Set.of("where", "if", "given", "conditions"), "then", Set.of("do"));

        private final List<Token> tokens;
        private final Findings findings;
        private int at = 1;
        private boolean whole = true;

        Reader(List<Token> tokens, Findings findings) {
            this.tokens = tokens;
            this.findings = findings;
        }

        RuleSkeleton read() {
            checkTokens();
            keyword(tokens.get(0), "rule");
            Token name = name();
            int when = keywordAt("when", at);
            int then = keywordAt("then", when < 0 ? at : when);
            boolean ended = tokens.size() > 1 && tokens.get(tokens.size() - 1).isKeyword("end");
            int end = ended ? tokens.size() - 1 : tokens.size();
            int metadataEnd = when >= 0 ? when : firstCondition(then >= 0 ? then : end);
            if (when < 0) {
                missing(metadataEnd, "missing-when", "A line 'when' is missing before the conditions", "write when");
            } else {
                keyword(tokens.get(when), "when");
            }
            if (then < 0) {
                missing(end, "missing-then", "A line 'then' is missing between the conditions and 'end'", "write then");
            } else {
                keyword(tokens.get(then), "then");
            }
            if (ended) {
                keyword(tokens.get(end), "end");
            } else {
                missing(
                        tokens.size() - 1,
                        "missing-end",
                        "The rule has no 'end'",
                        "write end on a line of its own behind it");
            }
            int conditionsFrom = when >= 0 ? when + 1 : metadataEnd;
            int conditionsTo = then >= 0 ? then : end;
            return new RuleSkeleton(
                    name,
                    tokens.subList(at, Math.max(at, metadataEnd)),
                    tokens.subList(conditionsFrom, Math.max(conditionsFrom, conditionsTo)),
                    then >= 0 ? tokens.subList(then + 1, Math.max(then + 1, end)) : List.of(),
                    whole);
        }

        private @Nullable Token name() {
            if (at < tokens.size() && tokens.get(at).isQuoted()) {
                Token name = tokens.get(at++);
                if (name.kind() != Kind.TEXT) {
                    whole = false;
                    if (name.kind() == Kind.SINGLE_QUOTED) {
                        findings.syntax(
                                name.start(),
                                "single-quotes",
                                "The name stands in single quotes",
                                "write straight double quotes");
                    }
                    return null;
                }
                return name;
            }
            List<Token> words = new ArrayList<>();
            while (at < tokens.size()
                    && !tokens.get(at).first()
                    && !tokens.get(at).is("@")
                    && !tokens.get(at).isKeyword("when")) {
                words.add(tokens.get(at++));
            }
            whole = false;
            if (words.isEmpty()) {
                findings.syntax(
                        tokens.get(0).start(),
                        "rule-name",
                        "The rule has no name",
                        "write rule \"ARMS-0010 what it finds\"");
            } else {
                findings.syntax(
                        words.get(0).start(),
                        "rule-name-quotes",
                        "The name of a rule stands in quotes",
                        "write rule \"ARMS-0010 what it finds\"");
            }
            return null;
        }

        /** Where a keyword stands, else a word alone on its line that is spelt almost like it. */
        private int keywordAt(String keyword, int from) {
            int found = find(keyword, from);
            for (int i = from; found < 0 && i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (isAlone(i)
                        && token.isWord()
                        && !isKeyword(token)
                        && Suggestion.nearest(token.text(), List.of(keyword)) != null) {
                    found = i;
                }
            }
            for (int i = from; found < 0 && i < tokens.size(); i++) {
                String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
                if (isAlone(i) && OTHER_WORDS.getOrDefault(keyword, Set.of()).contains(word)) {
                    found = i;
                }
            }
            return found;
        }

        private boolean isAlone(int index) {
            return tokens.get(index).first()
                    && (index + 1 == tokens.size() || tokens.get(index + 1).first());
        }

        private static boolean isKeyword(Token token) {
            return token.isKeyword("when") || token.isKeyword("then") || token.isKeyword("end");
        }

        private int find(String keyword, int from) {
            for (int i = from; i < tokens.size(); i++) {
                boolean operand = i + 1 < tokens.size() && tokens.get(i + 1).isComparison();
                if (tokens.get(i).isKeyword(keyword) && !operand) {
                    return i;
                }
            }
            return -1;
        }

        /** Where the conditions begin when nothing says so: at the first line that begins neither with @ nor inside one. */
        private int firstCondition(int limit) {
            int depth = 0;
            for (int i = at; i < limit; i++) {
                Token token = tokens.get(i);
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                if (depth <= 0 && token.first() && !token.is("@") && !Attributes.begins(token)) {
                    return i;
                }
            }
            return limit;
        }

        private void keyword(Token token, String keyword) {
            if (!token.is(keyword)) {
                whole = false;
                findings.syntax(
                        token.start(),
                        "keyword-case",
                        token.isKeyword(keyword)
                                ? "'" + token.text() + "' must be written in small letters"
                                : "Expected '" + keyword + "', found '" + token.text() + "'",
                        "write " + keyword);
            }
        }

        private void missing(int index, String code, String message, String hint) {
            whole = false;
            Token token = tokens.get(Math.min(index, tokens.size() - 1));
            findings.syntax(token.start(), code, message, hint);
        }

        /** Tokens that can stand nowhere in a rule. */
        private void checkTokens() {
            for (Token token : tokens) {
                switch (token.kind()) {
                    case OPEN_TEXT ->
                        broken(
                                token,
                                "unclosed-text",
                                "Text in quotes is not closed on its line",
                                "write the closing \"");
                    case CURLY_QUOTED ->
                        broken(
                                token,
                                "typographic-quotes",
                                "Text stands in typographic quotes",
                                "write straight quotes: \"");
                    case OPEN_COMMENT ->
                        broken(
                                token,
                                "unclosed-comment",
                                "The comment /* is not closed",
                                "write */ behind it, or // before each line");
                    default -> {
                        if (token.isWord() && token.text().chars().anyMatch(Character::isIdentifierIgnorable)) {
                            broken(
                                    token,
                                    "invisible-character",
                                    "An invisible character stands in '" + token.text() + "'",
                                    "type the word again");
                        }
                        if (token.is("#")) {
                            broken(token, "comment", "A comment does not begin with #", "write //");
                        }
                    }
                }
            }
        }

        private void broken(Token token, String code, String message, String hint) {
            whole = false;
            findings.syntax(token.start(), code, message, hint);
        }
    }
}
