package org.nutgraf.engine.internal.text;

import java.util.Arrays;

/**
 * The growing arrays behind {@link Tokens}. One text after another may use them: their memory is at hand then, and new memory,
 * which has to be fetched, is most of what the tokens of a text cost. Not thread-safe.
 */
public final class TokenArrays {
    private static final int FEWEST = 32;

    String text = "";
    int size;
    long[] cells = new long[FEWEST * Tokens.CELLS];
    char[] forms = new char[FEWEST];
    int formLength;
    int formCount;
    /** Where each form begins, and behind them where the next one does. */
    int[] starts = new int[FEWEST];

    long[] keys = new long[starts.length];
    /** Which token has each form. */
    int[] tokens = new int[starts.length];

    int markCount;
    int[] marks = new int[128];

    /** Arrays without tokens. */
    public TokenArrays() {}

    /** Forgets the tokens of the text before, and makes room for those of another. */
    void begin(String another) {
        text = another;
        size = 0;
        formLength = 0;
        formCount = 0;
        markCount = 0;
        int cellsOfMost = (another.length() / 11 * 2 + 8) * Tokens.CELLS;
        if (cells.length < cellsOfMost) {
            cells = new long[cellsOfMost];
        }
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

    /** Keeps the form of the next token, and returns what stands for its key. */
    private long form(long key) {
        if (formCount + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            keys = Arrays.copyOf(keys, starts.length);
            tokens = Arrays.copyOf(tokens, starts.length);
        }
        keys[formCount] = key;
        tokens[formCount] = size;
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
