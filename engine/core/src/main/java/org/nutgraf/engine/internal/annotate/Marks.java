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

    /** What is said of any of some tokens, for {@link #isNegated} and {@link #isQuoted}. */
    int of(int first, int last) {
        int any = 0;
        for (int i = first; i <= last; i++) {
            any |= marks[i];
        }
        return any;
    }

    static boolean isNegated(int marked) {
        return (marked & NEGATED) != 0;
    }

    static boolean isQuoted(int marked) {
        return (marked & QUOTED) != 0;
    }
}
