package org.nutgraf.engine.internal.rule.drl;

import java.util.List;
import org.nutgraf.engine.internal.rule.drl.Token.Kind;

/** A run of tokens with a cursor. Beyond its end stands a token of kind END. */
final class Tokens {
    private final List<Token> tokens;
    private final Token end;
    private int at;

    /** @param endOffset where something missing at the end would have to stand */
    Tokens(List<Token> tokens, int endOffset) {
        this.tokens = tokens;
        this.end = new Token(Kind.END, "", endOffset, false);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    boolean take(String text) {
        if (!peek().is(text)) {
            return false;
        }
        at++;
        return true;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** The offset after the last token taken. */
    int lastEnd() {
        return at == 0
                ? peek().start()
                : tokens.get(Math.min(at, tokens.size()) - 1).end();
    }

    int cursor() {
        return at;
    }

    void reset(int cursor) {
        at = cursor;
    }

    /** How many tokens ahead the parenthesis opened here is closed, or −1. */
    int closing() {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i - at;
            }
        }
        return -1;
    }

    /** The tokens whose characters lie in a range. */
    static List<Token> between(List<Token> tokens, int from, int to) {
        int first = indexAt(tokens, from);
        int last = indexAt(tokens, to);
        return tokens.subList(first, last);
    }

    /** The index of the first token at or after an offset. */
    static int indexAt(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
