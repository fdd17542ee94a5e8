package org.nutgraf.plugin.toolkit.html;

import java.util.Arrays;

/** Text in the making that takes pieces of arrays whole, which a {@link StringBuilder} takes character by character. */
final class TextBuffer {
    private char[] characters = new char[16_384];
    private int length;

    void append(char c) {
        grow(1);
        characters[length++] = c;
    }

    void append(char[] text, int from, int to) {
        grow(to - from);
        System.arraycopy(text, from, characters, length, to - from);
        length += to - from;
    }

    void setCharAt(int at, char c) {
        characters[at] = c;
    }

    int length() {
        return length;
    }

    private void grow(int more) {
        if (length + more > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + more, 2 * characters.length));
        }
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
