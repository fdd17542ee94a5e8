package org.nutgraf.engine.internal.concept;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * What one folded form means.
 *
 * @param key the form's {@link FormKey}
 * @param form the folded form; empty where the key tells all of it
 * @param flags the flags of the word
 * @param alone the terms that it is all of, of each concept the best, in the order of {@link Preference}
 * @param onward where terms lead that begin with it and go on
 * @param symbols the symbols every token of this form stands for
 * @param exact the case-sensitive symbols, to be compared with the printed form
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record TokenClass(long key, char[] form, int flags, long[] alone, int[] onward, int[] symbols, Exact[] exact) {
    private static final int[] NO_SYMBOLS = new int[0];
    private static final Exact[] NO_EXACT = new Exact[0];
    private static final long[] NONE_ALONE = new long[0];

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
        return new TokenClass(key, form, flags, NONE_ALONE, NO_SYMBOLS, NO_SYMBOLS, NO_EXACT);
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
                alone(starts, trie),
                Arrays.stream(starts).filter(Trie::goesOn).toArray(),
                symbols.length == 0 ? NO_SYMBOLS : symbols,
                exact.length == 0 ? NO_EXACT : exact);
    }

    private static long[] alone(int[] starts, Trie trie) {
        long[] found = Arrays.stream(starts)
                .flatMap(state -> IntStream.range(trie.first(state), trie.end(state)))
                .mapToLong(i -> Preference.over(trie.found(i), 1))
                .sorted()
                .toArray();
        int kept = 0;
        for (long each : found) {
            if (kept == 0 || Preference.concept(found[kept - 1]) != Preference.concept(each)) {
                found[kept++] = each;
            }
        }
        return Arrays.copyOf(found, kept);
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
