package org.nutgraf.engine.internal.text;

import java.util.Arrays;

/** The growing arrays behind {@link Tokens}. */
final class TokenArrays {
    final String text;
    int size;
    long[] cells;
    char[] forms;
    int formLength;
    private int formCount;
    /** Where each form begins, and behind them where the next one does. */
    int[] starts = new int[32];

    long[] keys = new long[starts.length];

    int markCount;
    int[] marks = new int[128];

    TokenArrays(String text) {
        this.text = text;
        cells = new long[(text.length() / 11 * 2 + 8) * Tokens.CELLS];
        forms = new char[text.length() / 32 + 32];
    }

    void append(char c) {
        if (formLength == forms.length) {
            forms = Arrays.copyOf(forms, formLength * 2);
        }
        forms[formLength++] = c;
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

    /** Ends the current token; one whose form is empty, or that is too long for a token, is forgotten. */
    void close(int start, int end, int shape) {
        int formFrom = starts[formCount];
        if (formLength == formFrom || end - start > Tokens.LONGEST) {
            formLength = formFrom;
            return;
        }
        long key = FormKey.of(forms, formFrom, formLength);
        if (FormKey.isExact(key)) {
            formLength = formFrom;
        } else {
            key = form(key);
        }
        reserve();
        Tokens.put(cells, size++ * Tokens.CELLS, key, start, end - start, shape);
    }

    /** Keeps the current form, and returns what stands for its key. */
    private long form(long key) {
        if (formCount + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            keys = Arrays.copyOf(keys, starts.length);
        }
        keys[formCount] = key;
        long number = Tokens.formNumber(formCount);
        starts[++formCount] = formLength;
        return number;
    }

    /** Makes room for a token. */
    void reserve() {
        if (size == room()) {
            cells = Arrays.copyOf(cells, cells.length + (cells.length >> 1) + Tokens.CELLS);
        }
    }

    /** How many tokens there is room for. */
    int room() {
        return cells.length / Tokens.CELLS;
    }
}
