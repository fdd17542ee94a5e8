package org.nutgraf.engine.internal.text;

import java.util.Arrays;

/** The growing arrays behind {@link Tokens}. */
final class TokenArrays {
    final String text;
    final char[] chars;
    int size;
    int[] from;
    int[] to;
    int[] formFrom;
    int[] hash;
    byte[] shape;
    char[] forms;
    int formLength;
    int currentHash;

    TokenArrays(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        int guess = text.length() / 5 + 8;
        from = new int[guess];
        to = new int[guess];
        formFrom = new int[guess + 1];
        hash = new int[guess];
        shape = new byte[guess];
        forms = new char[text.length() + 16];
    }

    void append(char c) {
        if (formLength == forms.length) {
            forms = Arrays.copyOf(forms, forms.length + (forms.length >> 1) + 16);
        }
        forms[formLength++] = c;
        currentHash = currentHash * 31 + c;
    }

    void append(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            append(folded.charAt(i));
        }
    }

    boolean isFormEmpty() {
        return formLength == formFrom[size];
    }

    /** Ends the current token; one whose form is empty is forgotten. */
    void close(int start, int end, byte newShape) {
        if (isFormEmpty()) {
            currentHash = 0;
            return;
        }
        if (size == from.length) {
            int larger = size + (size >> 1) + 8;
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            formFrom = Arrays.copyOf(formFrom, larger + 1);
            hash = Arrays.copyOf(hash, larger);
            shape = Arrays.copyOf(shape, larger);
        }
        from[size] = start;
        to[size] = end;
        hash[size] = FormTable.spread(currentHash);
        shape[size] = newShape;
        currentHash = 0;
        size++;
        formFrom[size] = formLength;
    }
}
