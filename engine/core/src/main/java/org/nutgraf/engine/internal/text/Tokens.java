package org.nutgraf.engine.internal.text;

import java.util.Arrays;

/**
 * The tokens of a text, in one array: what is known of a token stands side by side.
 *
 * <p>Each token has a range of the text and two forms. The folded form is lower case without diacritics, dots of
 * abbreviations or thousands separators; the printed form keeps case and diacritics. Immutable until
 * its arrays are used for another text.
 */
public final class Tokens {
    private static final int UPPER = 1;
    private static final int NUMBER = 2;
    private static final int DOTTED = 4;
    private static final int DIGIT_FIRST = 8;
    private static final int SHAPE_BITS = 4;

    /** A token has so many cells: its key, or the number of its form; and where it begins, its length and its shape. */
    static final int CELLS = 2;

    /** A token that is longer has no room for its length. */
    static final int LONGEST = (1 << Integer.SIZE - SHAPE_BITS - 1) - 1;

    /** Where it stands, and the number of tokens before it. */
    static final int MARK_CELLS = 2;

    private static final int RANGE = 1;

    private final String text;
    private final int size;
    private final long[] cells;
    /** The forms whose keys are not exact, where each begins, their keys, and the tokens that have them. */
    private final char[] forms;

    private final int[] starts;
    private final long[] keys;
    private final int[] tokens;
    private final int formCount;

    private final int markCount;
    private final int[] marks;

    Tokens(TokenArrays arrays) {
        this.text = arrays.text;
        this.size = arrays.size;
        this.cells = arrays.cells;
        this.forms = arrays.forms;
        this.starts = arrays.starts;
        this.keys = arrays.keys;
        this.tokens = arrays.tokens;
        this.formCount = arrays.formCount;
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
            key = FormKey.withLetter(key, i - from, c);
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
        long range = cells[token * CELLS + RANGE];
        return (int) (range >>> Integer.SIZE) + ((int) range >>> SHAPE_BITS);
    }

    /** The {@link FormKey} of the folded form. */
    public long key(int token) {
        long key = exactKey(token);
        return FormKey.isExact(key) ? key : keys[(int) key];
    }

    /** The {@link FormKey} of the folded form if it is exact; a negative number for all other forms. */
    public long exactKey(int token) {
        return cells[token * CELLS];
    }

    /** How many tokens have a form whose key is not exact. */
    int inexact() {
        return formCount;
    }

    /** One of these tokens; they ascend. */
    int inexact(int number) {
        return tokens[number];
    }

    /** The length of the folded form. */
    public int length(int token) {
        long key = exactKey(token);
        return FormKey.isExact(key) ? FormKey.length(key) : starts[(int) key + 1] - starts[(int) key];
    }

    /** A character of the folded form. */
    public char charAt(int token, int offset) {
        long key = exactKey(token);
        return FormKey.isExact(key) ? FormKey.letter(key, offset) : forms[starts[(int) key] + offset];
    }

    /** Whether the folded form, whose key is not exact, equals the given characters. */
    public boolean isForm(int token, char[] other) {
        int form = (int) exactKey(token);
        return Arrays.equals(forms, starts[form], starts[form + 1], other, 0, other.length);
    }

    /** The folded form, as a new array. */
    public char[] formChars(int token) {
        long key = exactKey(token);
        return FormKey.isExact(key)
                ? FormKey.letters(key)
                : Arrays.copyOfRange(forms, starts[(int) key], starts[(int) key + 1]);
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

    /** How many tokens begin before an offset of the text. */
    public int beginningBefore(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
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
    public int tokensBefore(int mark) {
        return marks[mark * MARK_CELLS + 1];
    }

    private boolean has(int token, int shape) {
        return (cells[token * CELLS + RANGE] & shape) != 0;
    }

    /** What a token that is but letters a to z is like. */
    static int plainShape(boolean upper) {
        return upper ? UPPER : 0;
    }

    static int shape(boolean upper, boolean number, boolean digitFirst, boolean dotted) {
        return (upper ? UPPER : 0) | (number ? NUMBER : 0) | (digitFirst ? DIGIT_FIRST : 0) | (dotted ? DOTTED : 0);
    }

    /** The key that stands in place of one that is not exact, and says which form of these the token has. */
    static long formNumber(int form) {
        return Long.MIN_VALUE | form;
    }

    /** Writes a token of at most {@link #LONGEST} characters down. */
    static void put(long[] cells, int cell, long key, int from, int length, int shape) {
        cells[cell] = key;
        cells[cell + RANGE] = (long) from << Integer.SIZE | length << SHAPE_BITS | shape;
    }

    /** Writes a mark down. */
    static void putMark(int[] marks, int cell, int offset, int tokens) {
        marks[cell] = offset;
        marks[cell + 1] = tokens;
    }
}
