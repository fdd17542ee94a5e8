package org.nutgraf.engine.internal.concept;

/**
 * What one folded form means to the automaton.
 *
 * @param form the folded form
 * @param symbols the symbols every token of this form stands for
 * @param exact the case-sensitive symbols, to be compared with the printed form
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record TokenClass(char[] form, int[] symbols, Exact[] exact) {
    private static final int[] NO_SYMBOLS = new int[0];
    private static final Exact[] NO_EXACT = new Exact[0];

    /** A form that no term holds. */
    static final TokenClass SILENT = new TokenClass(new char[0], NO_SYMBOLS, NO_EXACT);

    record Exact(String printed, int symbol) {}

    static TokenClass of(char[] form, int[] symbols, Exact[] exact) {
        return new TokenClass(form, symbols.length == 0 ? NO_SYMBOLS : symbols, exact.length == 0 ? NO_EXACT : exact);
    }

    boolean isSilent() {
        return symbols.length == 0 && exact.length == 0;
    }
}
