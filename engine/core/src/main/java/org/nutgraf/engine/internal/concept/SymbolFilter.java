package org.nutgraf.engine.internal.concept;

import java.util.BitSet;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * Tells for most tokens, from their hash and first letters alone, that no term holds them.
 *
 * <p>A stem begins with the same four letters as its words, once y counts as i ({@code spy}, {@code spies}); a short stem
 * may have got an e in place of an i ({@code using}, {@code dying}, {@code hoping}). Wrong answers go one way only: a
 * token that may match need not.
 */
final class SymbolFilter {
    private static final int HASH_BITS = 16;
    private static final int BITS = 1 << HASH_BITS;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private final long[] forms;
    private final long[] shortOpenings;
    private final long[] openings;
    private final BitSet shortStems;

    private SymbolFilter(long[] forms, long[] shortOpenings, long[] openings, BitSet shortStems) {
        this.forms = forms;
        this.shortOpenings = shortOpenings;
        this.openings = openings;
        this.shortStems = shortStems;
    }

    /** Lets nothing pass. */
    SymbolFilter() {
        this(new long[BITS / Long.SIZE], new long[BITS / Long.SIZE], new long[BITS / Long.SIZE], new BitSet());
    }

    static SymbolFilter read(Unpacker in) {
        return new SymbolFilter(in.wides(), in.wides(), in.wides(), BitSet.valueOf(in.wides()));
    }

    void write(Packer out) {
        out.wides(forms);
        out.wides(shortOpenings);
        out.wides(openings);
        out.wides(shortStems.toLongArray());
    }

    void addForm(String form) {
        set(forms, FormKey.hash(FormKey.of(form), HASH_BITS));
    }

    /** Lets every form pass that begins so. */
    void addOpening(String opening) {
        if (opening.length() < LONG) {
            set(shortOpenings, opening(opening.charAt(0), opening.charAt(1), opening.charAt(2), ' '));
        } else {
            set(openings, opening(opening.charAt(0), opening.charAt(1), opening.charAt(2), opening.charAt(3)));
        }
    }

    void addStem(String stem) {
        if (stem.length() < SHORT) {
            shortStems.set(sameLetter(stem.charAt(0)));
            return;
        }
        addOpening(stem);
        if (stem.length() <= LONG && stem.endsWith("e")) {
            addOpening(stem.substring(0, stem.length() - 1) + "i");
        }
    }

    boolean mayMatch(Tokens tokens, int token) {
        if (isSet(forms, FormKey.hash(tokens.key(token), HASH_BITS))) {
            return true;
        }
        char first = tokens.charAt(token, 0);
        if (!shortStems.isEmpty() && shortStems.get(sameLetter(first))) {
            return true;
        }
        int length = tokens.length(token);
        if (length < SHORT) {
            return false;
        }
        char second = tokens.charAt(token, 1);
        char third = tokens.charAt(token, 2);
        return isSet(shortOpenings, opening(first, second, third, ' '))
                || (length >= LONG && isSet(openings, opening(first, second, third, tokens.charAt(token, 3))));
    }

    private static int opening(char first, char second, char third, char fourth) {
        int mixed = sameLetter(first) * 31 + sameLetter(second);
        return ((mixed * 31 + sameLetter(third)) * 31 + sameLetter(fourth)) * 0x9E3779B9 >>> 16;
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
