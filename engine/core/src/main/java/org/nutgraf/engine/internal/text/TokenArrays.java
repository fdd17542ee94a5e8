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
    long[] key;
    byte[] shape;
    char[] forms;
    int formLength;
    private long currentKey;
    private boolean plain = true;

    TokenArrays(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        int guess = text.length() / 5 + 8;
        from = new int[guess];
        to = new int[guess];
        formFrom = new int[guess + 1];
        key = new long[guess];
        shape = new byte[guess];
        forms = new char[text.length() + 16];
    }

    void append(char c) {
        reserve(1);
        forms[formLength++] = c;
        if (FormKey.isLetter(c)) {
            currentKey = FormKey.withLetter(currentKey, c);
        } else {
            currentKey = FormKey.withOther(currentKey, c);
            plain = false;
        }
    }

    /** Appends the letters of ASCII from an offset of the text on, folded, and returns where they end. */
    int appendLetters(int offset) {
        reserve(chars.length - offset);
        long newKey = currentKey;
        int length = formLength;
        int at = offset;
        for (; at < chars.length; at++) {
            int letter = chars[at] | 0x20;
            if (!FormKey.isLetter(letter)) {
                break;
            }
            forms[length++] = (char) letter;
            newKey = FormKey.withLetter(newKey, letter);
        }
        formLength = length;
        currentKey = newKey;
        return at;
    }

    private void reserve(int more) {
        if (forms.length - formLength < more) {
            forms = Arrays.copyOf(forms, formLength + more + (forms.length >> 1));
        }
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
            return;
        }
        if (size == from.length) {
            int larger = size + (size >> 1) + 8;
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            formFrom = Arrays.copyOf(formFrom, larger + 1);
            key = Arrays.copyOf(key, larger);
            shape = Arrays.copyOf(shape, larger);
        }
        from[size] = start;
        to[size] = end;
        key[size] = FormKey.closed(currentKey, plain, formLength - formFrom[size]);
        shape[size] = newShape;
        currentKey = FormKey.NONE;
        plain = true;
        size++;
        formFrom[size] = formLength;
    }
}
