package org.nutgraf.engine.internal.concept;

import java.util.Arrays;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * What one folded form means.
 *
 * @param key the form's {@link FormKey}
 * @param form the folded form; empty where the key tells all of it
 * @param flags the flags of the word
 * @param starts where terms that begin with it lead
 * @param symbols the symbols every token of this form stands for
 * @param exact the case-sensitive symbols, to be compared with the printed form
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record TokenClass(long key, char[] form, int flags, int[] starts, int[] symbols, Exact[] exact) {
    private static final int[] NO_SYMBOLS = new int[0];
    private static final Exact[] NO_EXACT = new Exact[0];

    /**
     * A case-sensitive symbol.
     *
     * @param printed the printed form it stands for
     * @param start where terms that begin with it lead, or {@link Trie#NONE}
     * @param symbol the symbol
     */
    record Exact(String printed, int start, int symbol) {}

    /** A form that no term holds. */
    static TokenClass silent(long key, char[] form, int flags) {
        return new TokenClass(key, form, flags, NO_SYMBOLS, NO_SYMBOLS, NO_EXACT);
    }

    static TokenClass of(long key, char[] form, int flags, int[] symbols, Exact[] exact, Trie trie) {
        int[] starts = Arrays.stream(symbols)
                .map(trie::start)
                .filter(state -> state != Trie.NONE)
                .toArray();
        return new TokenClass(
                key,
                form,
                flags,
                starts.length == 0 ? NO_SYMBOLS : starts,
                symbols.length == 0 ? NO_SYMBOLS : symbols,
                exact.length == 0 ? NO_EXACT : exact);
    }

    /** Whether no term holds the form. */
    boolean isSilent() {
        return symbols.length == 0 && exact.length == 0;
    }

    /** Whether a token has this form. */
    boolean isFormOf(Tokens tokens, int token) {
        return tokens.key(token) == key && (FormKey.isExact(key) || tokens.isForm(token, form));
    }
}
