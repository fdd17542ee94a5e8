package org.nutgraf.engine.internal.rule.drl;

/**
 * A token of a rule file.
 *
 * @param text as written, quotes included
 * @param start offset of its first character
 * @param first whether it is the first of its line
 */
public record Token(Kind kind, String text, int start, boolean first) {

    /** What a token is. */
    public enum Kind {
        WORD,
        /** Text in double quotes, closed on its line. */
        TEXT,
        /** Text in single quotes. */
        SINGLE_QUOTED,
        /** Text in typographic quotes. */
        CURLY_QUOTED,
        /** Text whose closing quote is missing on its line. */
        OPEN_TEXT,
        NUMBER,
        SYMBOL,
        OPEN_COMMENT,
        END
    }

    /** The offset after its last character. */
    public int end() {
        return start + text.length();
    }

    /** Whether it is this word or symbol. */
    public boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(expected);
    }

    /** Whether it is a name or a keyword. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a keyword, however its letters are cased. */
    public boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isQuoted() {
        return switch (kind) {
            case TEXT, SINGLE_QUOTED, CURLY_QUOTED, OPEN_TEXT -> true;
            default -> false;
        };
    }

    /** Whether it is {@code ==}, {@code !=}, {@code <} and their like. */
    public boolean isComparison() {
        return kind == Kind.SYMBOL && "=!<>".indexOf(text.charAt(0)) >= 0;
    }

    /** The text without quotes and escapes. */
    String value() {
        if (!isQuoted()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length() - 1) {
                i++;
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }
}
