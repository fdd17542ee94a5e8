package org.nutgraf.engine.internal.text;

import java.util.Arrays;

/** The growing arrays behind {@link Tokens}. */
final class TokenArrays {
    final String text;
    int size;
    int[] from;
    int[] to;
    int[] formFrom;
    long[] key;
    byte[] shape;
    char[] forms;
    int formLength;
    int markCount;
    int[] marks = new int[64];
    private long currentKey;
    private boolean plain = true;

    TokenArrays(String text) {
        this.text = text;
        int guess = text.length() / 5 + 8;
        from = new int[guess];
        to = new int[guess];
        formFrom = new int[guess + 1];
        key = new long[guess];
        shape = new byte[guess];
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

    /** Adds a token; the form of one whose key is not exact has been appended. */
    void add(int start, int end, long newKey, byte newShape) {
        reserveToken();
        from[size] = start;
        to[size] = end;
        key[size] = newKey;
        shape[size] = newShape;
        size++;
        formFrom[size] = formLength;
    }

    void append(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            append(folded.charAt(i));
        }
    }

    /** Notes a mark that stands at an offset of the text. */
    void mark(int offset) {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, markCount * 2);
        }
        marks[markCount++] = offset;
    }

    boolean isFormEmpty() {
        return formLength == formFrom[size];
    }

    /** Ends the current token; one whose form is empty is forgotten. */
    void close(int start, int end, byte newShape) {
        if (isFormEmpty()) {
            return;
        }
        long newKey = FormKey.closed(currentKey, plain, formLength - formFrom[size]);
        if (FormKey.isExact(newKey)) {
            formLength = formFrom[size];
        }
        add(start, end, newKey, newShape);
        currentKey = FormKey.NONE;
        plain = true;
    }

    private void reserveToken() {
        if (size == from.length) {
            int larger = size + (size >> 1) + 8;
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            formFrom = Arrays.copyOf(formFrom, larger + 1);
            key = Arrays.copyOf(key, larger);
            shape = Arrays.copyOf(shape, larger);
        }
    }
}
