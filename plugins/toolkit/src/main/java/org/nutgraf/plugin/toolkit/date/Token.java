package org.nutgraf.plugin.toolkit.date;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.plugin.toolkit.Space;

/**
 * A run of digits, a run of letters, or a single other character that shows something.
 *
 * @param kind what it is
 * @param text its characters; digits of any script as ASCII
 * @param from its first character
 * @param to one past its last
 */
record Token(Kind kind, String text, int from, int to) {

    enum Kind {
        NUMBER,
        WORD,
        MARK
    }

    /** The tokens of a stretch, at most {@code limit}. */
    static List<Token> of(String text, int from, int to, int limit) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to && tokens.size() < limit) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                StringBuilder digits = new StringBuilder();
                for (end = at; end < to && Character.isDigit(text.charAt(end)); end++) {
                    digits.append(Character.forDigit(Character.digit(text.charAt(end), 10), 10));
                }
                tokens.add(new Token(Kind.NUMBER, digits.toString(), at, end));
            } else if (isLetter(c)) {
                while (end < to && isLetter(text.charAt(end))) {
                    end++;
                }
                tokens.add(new Token(Kind.WORD, text.substring(at, end), at, end));
            } else if (!Space.is(c)) {
                tokens.add(new Token(Kind.MARK, String.valueOf(c), at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200C'
                || c == '\u200D';
    }

    boolean isNumber(int minDigits, int maxDigits) {
        return kind == Kind.NUMBER && text.length() >= minDigits && text.length() <= maxDigits;
    }

    boolean is(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    int value() {
        return Integer.parseInt(text);
    }
}
