package org.nutgraf.engine.internal.concept;

import java.util.BitSet;
import org.nutgraf.engine.internal.text.FormTable;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * Tells for most tokens, from their hash and first letters alone, that no term holds them.
 *
 * <p>A stem begins with the same three letters as its words, once y counts as i ({@code spy}, {@code spies}); a stem of
 * three letters may have got an e in place of an i ({@code using}, {@code dying}). Wrong answers go one way only: a
 * token that may match need not.
 */
final class SymbolFilter {
    private static final int BITS = 1 << 16;
    private static final int OPENING = 3;

    private final long[] forms = new long[BITS / Long.SIZE];
    private final long[] openings = new long[BITS / Long.SIZE];
    private final BitSet shortStems = new BitSet();

    void addForm(String form) {
        set(forms, FormTable.hash(form));
    }

    void addOpening(String form) {
        set(openings, opening(form.charAt(0), form.charAt(1), form.charAt(2)));
    }

    void addStem(String stem) {
        if (stem.length() < OPENING) {
            shortStems.set(sameLetter(stem.charAt(0)));
            return;
        }
        addOpening(stem);
        if (stem.length() == OPENING && stem.endsWith("e")) {
            addOpening(stem.substring(0, 2) + "i");
        }
    }

    boolean mayMatch(Tokens tokens, int token) {
        if (isSet(forms, tokens.hash(token))) {
            return true;
        }
        char first = tokens.charAt(token, 0);
        if (!shortStems.isEmpty() && shortStems.get(sameLetter(first))) {
            return true;
        }
        return tokens.length(token) >= OPENING
                && isSet(openings, opening(first, tokens.charAt(token, 1), tokens.charAt(token, 2)));
    }

    private static int opening(char first, char second, char third) {
        int mixed = ((sameLetter(first) * 31 + sameLetter(second)) * 31 + sameLetter(third)) * 0x9E3779B9;
        return mixed >>> 16;
    }

    private static char sameLetter(char c) {
        return c == 'y' ? 'i' : c;
    }

    private static void set(long[] bits, int hash) {
        bits[(hash & (BITS - 1)) >>> 6] |= 1L << hash;
    }

    private static boolean isSet(long[] bits, int hash) {
        return (bits[(hash & (BITS - 1)) >>> 6] & (1L << hash)) != 0;
    }
}
