package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.eql.EqlNode.Modifier;

/** Reads a query. */
final class EqlParser {
    private static final int DEEPEST = 100;
    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "prox");
    private static final String COMPARATORS = "<>=";
    private static final String COMMENT = "//";
    private static final String BREAKS = "()/<>=\"";

    private final String text;
    private int at;

    private EqlParser(String text) {
        this.text = text;
    }

    static EqlNode parse(String text) throws EqlProblem {
        EqlParser parser = new EqlParser(text);
        EqlNode node = parser.node(0);
        parser.skip();
        if (parser.at < text.length()) {
            throw problem(
                    parser.at,
                    "Something stands behind the end of the query",
                    "remove it, or write (and …) around all");
        }
        return node;
    }

    private EqlNode node(int depth) throws EqlProblem {
        skip();
        int start = at;
        if (depth > DEEPEST) {
            throw problem(start, "Parentheses are nested too deeply", null);
        }
        if (!take('(')) {
            return clause(start);
        }
        skip();
        String word = peekWord().toLowerCase(Locale.ROOT);
        EqlNode inside;
        if (OPERATORS.contains(word)) {
            at += word.length();
            List<Modifier> modifiers = modifiers();
            List<EqlNode> parts = new ArrayList<>();
            for (skip(); at < text.length() && text.charAt(at) != ')'; skip()) {
                parts.add(node(depth + 1));
            }
            if (parts.isEmpty()) {
                throw problem(
                        start, "Nothing stands behind '" + word + "'", "write a clause such as (title any \"…\")");
            }
            inside = new EqlNode.Group(word, modifiers, List.copyOf(parts), start);
        } else {
            inside = text.startsWith("(", at) ? node(depth + 1) : clause(start);
        }
        skip();
        if (!take(')')) {
            throw problem(start, "This parenthesis is not closed", "write ) behind the last clause");
        }
        return inside;
    }

    /** {@code term}, or {@code index relation/modifiers term}. */
    private EqlNode clause(int start) throws EqlProblem {
        skip();
        int first = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return new EqlNode.Clause(null, null, List.of(), quoted(), first + 1, start);
        }
        String index = word("a term or the name of a field");
        skip();
        if (at >= text.length() || text.charAt(at) == ')') {
            return new EqlNode.Clause(null, null, List.of(), index, first, start);
        }
        String relation = relation();
        List<Modifier> modifiers = modifiers();
        skip();
        int termAt = at;
        boolean isQuoted = at < text.length() && text.charAt(at) == '"';
        String term = isQuoted ? quoted() : word("a term");
        return new EqlNode.Clause(
                index.toLowerCase(Locale.ROOT), relation, modifiers, term, isQuoted ? termAt + 1 : termAt, start);
    }

    private String relation() throws EqlProblem {
        String symbol = comparator();
        return symbol.isEmpty() ? word("a relation such as any or adj").toLowerCase(Locale.ROOT) : symbol;
    }

    private String comparator() {
        int from = at;
        while (at < text.length() && COMPARATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private List<Modifier> modifiers() throws EqlProblem {
        List<Modifier> modifiers = new ArrayList<>();
        while (!text.startsWith(COMMENT, at) && take('/')) {
            int start = at;
            String name = word("the name of a modifier").toLowerCase(Locale.ROOT);
            String comparator = comparator();
            modifiers.add(new Modifier(name, comparator, comparator.isEmpty() ? "" : word("a value"), start));
        }
        return List.copyOf(modifiers);
    }

    private String quoted() throws EqlProblem {
        int start = at++;
        StringBuilder term = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            // A backslash keeps its place, so that offsets in the term stay true.
            at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
            term.append(text.charAt(at++));
        }
        if (!take('"')) {
            throw problem(start, "Text in quotes is not closed", "write the closing \"");
        }
        return term.toString();
    }

    private String word(String expected) throws EqlProblem {
        String word = peekWord();
        if (word.isEmpty()) {
            String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
            throw problem(at, "Expected " + expected + ", found " + found, null);
        }
        at += word.length();
        return word;
    }

    private String peekWord() {
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }

    private boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over white space and over comments, which stand between two pairs of slashes. */
    private void skip() throws EqlProblem {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith(COMMENT, at)) {
                int end = text.indexOf(COMMENT, at + COMMENT.length());
                if (end < 0) {
                    throw problem(at, "This comment is not closed", "write // behind its last word");
                }
                at = end + COMMENT.length();
            } else {
                return;
            }
        }
    }

    private static EqlProblem problem(int at, String message, @Nullable String hint) {
        return new EqlProblem(at, "eql-syntax", message, hint);
    }
}
