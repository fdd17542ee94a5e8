package org.nutgraf.engine.internal.text;

import java.util.Arrays;

/**
 * The tokens of a text, in one array: what is known of a token stands side by side.
 *
 * <p>Each token has a range of the text and two forms. The folded form is lower case without diacritics, dots of
 * abbreviations or thousands separators; the printed form keeps case and diacritics. Immutable once handed out.
 */
public final class Tokens {
    private static final int UPPER = 1;
    private static final int NUMBER = 2;
    private static final int DOTTED = 4;
    private static final int DIGIT_FIRST = 8;

    /** A token has so many cells: its key, its range, and the place of its form with its shape. */
    static final int CELLS = 3;

    /** Where it stands, and the number of tokens before it. */
    static final int MARK_CELLS = 2;

    private static final int RANGE = 1;
    private static final int FORM = 2;
    private static final int SHAPE_BITS = 4;

    private final String text;
    private final int size;
    /** Those of all tokens, and behind them the place where the forms end. */
    private final long[] cells;
    /** The forms whose keys are not exact. */
    private final char[] forms;

    private final int markCount;
    private final int[] marks;

    Tokens(TokenArrays arrays) {
        this.text = arrays.text;
        this.size = arrays.size;
        this.cells = arrays.cells;
        put(cells, size * CELLS, FormKey.NONE, 0, 0, arrays.formLength, 0);
        this.forms = arrays.forms;
        this.markCount = arrays.markCount;
        this.marks = arrays.marks;
    }

    /** The text that was tokenised. */
    public String text() {
        return text;
    }

    /** A character of the text. */
    public char at(int offset) {
        return text.charAt(offset);
    }

    /** The {@link FormKey} of a few letters a to z of the text, in either case; {@link FormKey#NONE} if they are not that. */
    long keyOf(int from, int to) {
        long key = FormKey.NONE;
        for (int i = from; i < to; i++) {
            int c = text.charAt(i) | 0x20;
            if (!FormKey.isLetter(c) || i - from == FormKey.LONGEST_EXACT) {
                return FormKey.NONE;
            }
            key = FormKey.withLetter(key, c);
        }
        return key;
    }

    /** Whether a character of the text is a letter, a digit or a mark. */
    public boolean isWord(int offset) {
        return Letters.isWord(text.charAt(offset));
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    /** Where a token begins in the text. */
    public int from(int token) {
        return (int) (cells[token * CELLS + RANGE] >>> Integer.SIZE);
    }

    /** One past the last character of a token; a possessive 's lies outside. */
    public int to(int token) {
        return (int) cells[token * CELLS + RANGE];
    }

    /** The {@link FormKey} of the folded form. */
    public long key(int token) {
        return cells[token * CELLS];
    }

    /** The length of the folded form. */
    public int length(int token) {
        return FormKey.isExact(key(token)) ? FormKey.length(key(token)) : formFrom(token + 1) - formFrom(token);
    }

    /** A character of the folded form. */
    public char charAt(int token, int offset) {
        return FormKey.isExact(key(token))
                ? FormKey.letter(key(token), FormKey.length(key(token)), offset)
                : forms[formFrom(token) + offset];
    }

    /** Whether the folded form, whose key is not exact, equals the given characters. */
    public boolean isForm(int token, char[] other) {
        return Arrays.equals(forms, formFrom(token), formFrom(token + 1), other, 0, other.length);
    }

    /** The folded form, as a new array. */
    public char[] formChars(int token) {
        return FormKey.isExact(key(token))
                ? FormKey.letters(key(token))
                : Arrays.copyOfRange(forms, formFrom(token), formFrom(token + 1));
    }

    /** The folded form, as a new string. */
    public String form(int token) {
        return new String(formChars(token));
    }

    /** Whether the token begins with an upper-case letter. */
    public boolean isCapitalised(int token) {
        return has(token, UPPER);
    }

    /** Whether the token is digits and their separators only. */
    public boolean isNumber(int token) {
        return has(token, NUMBER);
    }

    /** Whether the token begins with a digit. */
    public boolean startsWithDigit(int token) {
        return has(token, DIGIT_FIRST);
    }

    /** Whether the token is an abbreviation with dots inside. */
    public boolean isDotted(int token) {
        return has(token, DOTTED);
    }

    /** The form that case-sensitive terms compare: as printed, with straight apostrophes and without abbreviation dots. */
    public String printedForm(int token) {
        StringBuilder out = new StringBuilder(to(token) - from(token));
        boolean plain = !isDotted(token);
        for (int i = from(token); i < to(token); i++) {
            char c = text.charAt(i);
            if (Letters.isApostrophe(c)) {
                out.append('\'');
            } else if ((plain || c != '.') && !Letters.isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether {@link #printedForm} equals the given string; allocates nothing in the common case. */
    public boolean isPrinted(int token, String other) {
        int length = to(token) - from(token);
        if (length == other.length() && text.startsWith(other, from(token))) {
            return true;
        }
        return length >= other.length() && printedForm(token).equals(other);
    }

    /** The first token that ends after an offset of the text; the size when there is none. */
    public int firstEndingAfter(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The number of characters that may end a sentence or stand around a quote; those inside of words do not count. */
    public int marks() {
        return markCount;
    }

    /** Where such a character stands in the text; they ascend. */
    public int mark(int number) {
        return marks[number * MARK_CELLS];
    }

    /** How many tokens begin before such a character. */
    int tokensBefore(int mark) {
        return marks[mark * MARK_CELLS + 1];
    }

    private int formFrom(int token) {
        return (int) (cells[token * CELLS + FORM] >>> SHAPE_BITS);
    }

    private boolean has(int token, int shape) {
        return (cells[token * CELLS + FORM] & shape) != 0;
    }

    /** What a token that begins at {@code first}, upper or lower case, is like when it is but letters a to z. */
    static int plainShape(byte first) {
        return first <= 'Z' ? UPPER : 0;
    }

    static int shape(boolean upper, boolean number, boolean digitFirst, boolean dotted) {
        return (upper ? UPPER : 0) | (number ? NUMBER : 0) | (digitFirst ? DIGIT_FIRST : 0) | (dotted ? DOTTED : 0);
    }

    /** Writes a token down. */
    static void put(long[] cells, int cell, long key, int from, int to, int formFrom, int shape) {
        cells[cell] = key;
        cells[cell + RANGE] = (long) from << Integer.SIZE | to;
        cells[cell + FORM] = (long) formFrom << SHAPE_BITS | shape;
    }

    /** Writes a mark down. */
    static void putMark(int[] marks, int cell, int offset, int tokens) {
        marks[cell] = offset;
        marks[cell + 1] = tokens;
    }
}
