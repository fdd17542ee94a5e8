package org.nutgraf.engine.internal.annotate;

/** Which tokens are negated and which are quoted. */
final class Marks {
    private static final byte NEGATED = 1;
    private static final byte QUOTED = 2;

    private final byte[] marks;

    Marks(int tokens) {
        marks = new byte[tokens];
    }

    void negate(int token) {
        marks[token] |= NEGATED;
    }

    void quote(int first, int last) {
        for (int i = first; i <= last; i++) {
            marks[i] |= QUOTED;
        }
    }

    boolean isNegated(int first, int last) {
        return any(first, last, NEGATED);
    }

    boolean isQuoted(int first, int last) {
        return any(first, last, QUOTED);
    }

    private boolean any(int first, int last, byte mark) {
        for (int i = first; i <= last; i++) {
            if ((marks[i] & mark) != 0) {
                return true;
            }
        }
        return false;
    }
}
