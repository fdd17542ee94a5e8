package org.nutgraf.engine.internal.text;

import java.util.Arrays;

/** The growing arrays behind {@link Tokens}. */
final class TokenArrays {
    final String text;
    int size;
    long[] cells;
    char[] forms;
    int formLength;
    /** Where the form of the next token begins. */
    int formFrom;

    int markCount;
    int[] marks = new int[128];
    private long currentKey;
    private boolean plain = true;

    TokenArrays(String text) {
        this.text = text;
        cells = new long[(text.length() / 11 * 2 + 8) * Tokens.CELLS];
        forms = new char[text.length() / 8 + 16];
    }

    void append(char c) {
        if (formLength == forms.length) {
            forms = Arrays.copyOf(forms, formLength * 2);
        }
        forms[formLength++] = c;
        if (FormKey.isLetter(c)) {
            currentKey = FormKey.withLetter(currentKey, c);
        } else {
            currentKey = FormKey.withOther(currentKey, c);
            plain = false;
        }
    }

    void append(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            append(folded.charAt(i));
        }
    }

    /** Notes a mark that stands at an offset of the text, behind so many tokens. */
    void mark(int offset, int tokens) {
        if (markCount * Tokens.MARK_CELLS == marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
        Tokens.putMark(marks, markCount++ * Tokens.MARK_CELLS, offset, tokens);
    }

    boolean isFormEmpty() {
        return formLength == formFrom;
    }

    /** Ends the current token; one whose form is empty is forgotten. */
    void close(int start, int end, int shape) {
        if (isFormEmpty()) {
            return;
        }
        long key = FormKey.closed(currentKey, plain, formLength - formFrom);
        if (FormKey.isExact(key)) {
            formLength = formFrom;
        }
        reserve();
        Tokens.put(cells, size++ * Tokens.CELLS, key, start, end, formFrom, shape);
        formFrom = formLength;
        currentKey = FormKey.NONE;
        plain = true;
    }

    /** Makes room for a token, and for the end of the forms behind the last. */
    void reserve() {
        if (size == room()) {
            cells = Arrays.copyOf(cells, cells.length + (cells.length >> 1) + Tokens.CELLS);
        }
    }

    /** How many tokens there is room for. */
    int room() {
        return cells.length / Tokens.CELLS - 1;
    }
}
