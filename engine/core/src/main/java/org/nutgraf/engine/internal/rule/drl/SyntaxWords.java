package org.nutgraf.engine.internal.rule.drl;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.Token.Kind;

/** Words that mean something in DRL, and what to tell an analyst who used one that we do not accept. */
final class SyntaxWords {
    /** Not {@code from}, which is a field of relations. */
    private static final Set<String> RESERVED =
            Set.of("when", "then", "end", "rule", "not", "exists", "and", "or", "in", "forall", "eval", "over");

    /** Word operators of Drools: code and what to write instead. */
    private static final Map<String, String[]> OPERATORS = Map.ofEntries(
            Map.entry("matches", new String[] {"no-matches", "put the words into a word list and write concept == \"…\""
            }),
            Map.entry(
                    "contains",
                    new String[] {"no-contains", "put the words into a word list and write concept == \"…\""}),
            Map.entry(
                    "excludes", new String[] {"no-contains", "put the words into a word list and use not Mention(…)"}),
            Map.entry("memberof", new String[] {"no-member-of", "write in (\"…\", \"…\")"}),
            Map.entry("soundslike", new String[] {"no-sounds-like", "put the spellings into a word list"}),
            Map.entry("str", new String[] {"no-str", "use a word list with a prefix: term*"}),
            Map.entry("startswith", new String[] {"no-str", "use a word list with a prefix: term*"}),
            Map.entry("endswith", new String[] {"no-str", "put the words into a word list"}),
            Map.entry("like", new String[] {"no-matches", "put the words into a word list and write concept == \"…\""}),
            Map.entry("before", new String[] {"no-temporal", "compare positions: firstToken < $other.firstToken"}),
            Map.entry("after", new String[] {"no-temporal", "compare positions: firstToken > $other.lastToken"}),
            Map.entry("instanceof", new String[] {"no-instanceof", "name the fact type in the pattern"}));

    /** Words that people write for comparisons, and what they mean. */
    private static final Map<String, String> COMPARING = Map.of(
            "equals",
            "==",
            "equal",
            "==",
            "is",
            "==",
            "eq",
            "==",
            "ne",
            "!=",
            "gt",
            ">",
            "lt",
            "<",
            "between",
            ">= and <=");

    /** Symbols that are no operators of ours, and what was meant. */
    private static final Map<String, String> MISTYPED =
            Map.of("=>", ">=", "=<", "<=", "<>", "!=", "===", "==", "!==", "!=", "=!", "!=", "><", "!=", "=", "==");

    private SyntaxWords() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    static boolean isWordOperator(Token token) {
        return token.isWord() && OPERATORS.containsKey(token.text().toLowerCase(Locale.ROOT));
    }

    /** Refuses an operator that is a word. */
    static Unreadable refuseOperator(Token token, Findings findings) {
        String[] entry = OPERATORS.get(token.text().toLowerCase(Locale.ROOT));
        if (entry != null) {
            findings.refuse(token.start(), entry[0], "The operator '" + token.text() + "' cannot be used", entry[1]);
        }
        return new Unreadable();
    }

    /** Reports a word between a field and a value, where an operator should stand. */
    static Unreadable unknownWordOperator(Token token, Findings findings) {
        String meant = COMPARING.get(token.text().toLowerCase(Locale.ROOT));
        String stranger = Strangers.meant(token.text());
        findings.syntax(
                token.start(),
                "unknown-operator",
                "There is no operator '" + shorten(token.text()) + "'",
                meant != null
                        ? "write " + meant
                        : stranger != null ? stranger : "known: ==, !=, <, <=, >, >=, in, not in");
        return new Unreadable();
    }

    /** Reports a comparison symbol that does not exist. */
    static Unreadable mistyped(Token token, Findings findings) {
        String meant = MISTYPED.get(token.text());
        boolean single = token.is("=");
        findings.syntax(
                token.start(),
                single ? "single-equals" : "unknown-operator",
                single ? "A comparison needs two equals signs" : "There is no operator '" + token.text() + "'",
                meant == null ? "known: ==, !=, <, <=, >, >=, in, not in" : "write " + meant);
        return new Unreadable();
    }

    /** Reports what stands at the cursor instead of what is needed. */
    static Unreadable expected(String what, Tokens tokens, Findings findings) {
        return expected(what, null, tokens, findings);
    }

    /** Reports what stands at the cursor instead of what is needed, and what to write. */
    static Unreadable expected(String what, @Nullable String hint, Tokens tokens, Findings findings) {
        Token found = tokens.peek();
        switch (found.kind()) {
            case OPEN_TEXT ->
                findings.syntax(
                        found.start(),
                        "unclosed-text",
                        "Text in quotes is not closed on its line",
                        "write the closing \"");
            case CURLY_QUOTED ->
                findings.syntax(
                        found.start(),
                        "typographic-quotes",
                        "Text stands in typographic quotes",
                        "write straight quotes: \"");
            case OPEN_COMMENT -> {
                // Reported with the form of the rule.
            }
            case END -> findings.syntax(tokens.lastEnd(), "incomplete", "Expected " + what + " here", hint);
            default -> {
                if (!found.is("#")) {
                    findings.syntax(
                            found.start(),
                            "syntax",
                            "Expected " + what + ", found '" + shorten(found.text()) + "'",
                            hint == null ? Strangers.hint(found.text(), what) : hint);
                }
            }
        }
        return new Unreadable();
    }

    static String shorten(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }

    /** Whether it is a connective written as a word, or a single {@code &} or {@code |}. */
    static boolean isWrongConnective(Token token) {
        return token.kind() == Kind.WORD
                ? token.isKeyword("and") || token.isKeyword("or")
                : token.is("&") || token.is("|");
    }
}
