package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.internal.rule.drl.Token.Kind;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** Cuts a rule file into tokens, in linear time; what cannot be a token becomes one of a kind that says so. */
public final class Lexer {
    private static final String COMPARISON = "=!<>";

    /** Quotes that word processors, web pages and other languages put in place of straight ones. */
    private static final String OPENING_QUOTES = "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A`";

    private static final String CLOSING_QUOTES = "\u201C\u201D\u2018\u2019\u00AB\u00BB\u2039\u203A`\"";

    private static final int NONE = Integer.MAX_VALUE;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /** Where the next comment ends, found once however many comments are opened before it. */
    private int close;

    private boolean first = true;

    private Lexer(SourceText source) {
        this.text = source.text();
    }

    /** The tokens of a file; comments are left out. */
    public static List<Token> read(SourceText source) {
        Lexer lexer = new Lexer(source);
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            first = true;
            at++;
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = lineEnd(at);
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (OPENING_QUOTES.indexOf(c) >= 0) {
            curly();
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (Character.isJavaIdentifierStart(c)) {
            int end = at + 1;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            add(Kind.WORD, end);
        } else {
            symbol(c);
        }
    }

    /**
     * Skips a comment. A comment that holds another opening and the beginning of a rule has most likely lost its own
     * end; it is cut at its line so that the rules behind it are still read.
     */
    private void blockComment() {
        if (close < at + 2 && close != NONE) {
            int found = text.indexOf("*/", at + 2);
            close = found < 0 ? NONE : found;
        }
        int nested = text.indexOf("/*", at + 2);
        boolean swallows = nested >= 0 && nested < close && startsRule(at, nested);
        if (close == NONE || swallows) {
            add(Kind.OPEN_COMMENT, lineEnd(at));
            return;
        }
        for (int i = at; i < close; i++) {
            first |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
        }
        at = close + 2;
    }

    private boolean startsRule(int from, int to) {
        for (int i = text.indexOf("rule", from); i >= 0 && i < to; i = text.indexOf("rule", i + 4)) {
            char before = text.charAt(i - 1);
            if ((before == '\n' || before == '\r') && text.startsWith("rule \"", i)) {
                return true;
            }
        }
        return false;
    }

    private void quoted(char quote) {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == quote) {
                add(quote == '"' ? Kind.TEXT : Kind.SINGLE_QUOTED, end + 1);
                return;
            }
            boolean escape = c == '\\' && end + 1 < text.length() && text.charAt(end + 1) >= ' ';
            end += escape ? 2 : 1;
        }
        add(Kind.OPEN_TEXT, end);
    }

    private void curly() {
        int end = at + 1;
        int limit = lineEnd(at);
        while (end < limit) {
            char c = text.charAt(end++);
            if (CLOSING_QUOTES.indexOf(c) >= 0) {
                break;
            }
        }
        add(Kind.CURLY_QUOTED, end);
    }

    private void number() {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean point = c == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            if (!point && !Character.isJavaIdentifierPart(c)) {
                break;
            }
            end++;
        }
        add(Kind.NUMBER, end);
    }

    private void symbol(char c) {
        int end = at + 1;
        if (COMPARISON.indexOf(c) >= 0) {
            while (end < text.length() && COMPARISON.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
        } else if (c == '&' || c == '|') {
            end += end < text.length() && text.charAt(end) == c ? 1 : 0;
        } else if (c == ':' && text.startsWith(":=", at)) {
            end++;
        } else if (Character.isHighSurrogate(c) && end < text.length()) {
            end++;
        }
        add(Kind.SYMBOL, end);
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, first));
        first = false;
        at = end;
    }
}
