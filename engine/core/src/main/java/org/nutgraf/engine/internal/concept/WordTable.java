package org.nutgraf.engine.internal.concept;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * A map from folded forms to what is known of them, a {@link Word}. Has room for a given number of forms.
 *
 * <p>A form's key and word stand side by side, so that most look-ups are one look at memory. Readers need no lock: nothing that
 * was put in ever changes, and its key is written last.
 */
final class WordTable {
    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);
    private static final char[] NO_FORM = new char[0];

    /** Whoever makes up words that get into each other's way finds that the last of them are not remembered. */
    private static final int MOST_TRIED = 32;

    private final int bits;
    /** In turns the {@link FormKey} of a form and its word. */
    private final long[] cells;
    /** The forms whose keys are not exact. */
    private final char[][] forms;

    private final WordPlaces places;

    private volatile int size;

    /** A table for half as many forms as two to the power of {@code bits}. */
    WordTable(int bits) {
        this.bits = bits;
        cells = new long[2 << bits];
        forms = new char[1 << bits][];
        places = new WordPlaces(bits);
    }

    /** Whether there are more forms than looking them up quickly allows. */
    boolean isCrowded() {
        return size > forms.length / 2;
    }

    /** A table of the same forms, with room for twice as many; an empty one if that were more than two to the power of {@code most}. */
    synchronized WordTable larger(int most) {
        WordTable larger = new WordTable(Math.min(bits + 1, most));
        for (int slot = 0; slot < forms.length && bits < most; slot++) {
            if (key(slot) != FormKey.NONE) {
                larger.put(key(slot), forms[slot], cells[2 * slot + 1]);
            }
        }
        return larger;
    }

    /** Where most words are found at a single look. */
    WordPlaces places() {
        return places;
    }

    /** The word of a token, or {@link Word#UNKNOWN}. */
    long get(Tokens tokens, int token) {
        long key = tokens.key(token);
        int slot = FormKey.hash(key, bits);
        for (int tried = 0; tried < MOST_TRIED; tried++) {
            long other = key(slot);
            if (other == FormKey.NONE) {
                return Word.UNKNOWN;
            }
            if (other == key && (FormKey.isExact(key) || tokens.isForm(token, forms[slot]))) {
                return cells[2 * slot + 1];
            }
            slot = next(slot);
        }
        return Word.UNKNOWN;
    }

    /** Puts the word of a token in if there is room. */
    synchronized void put(Tokens tokens, int token, long word) {
        boolean room = size < forms.length - forms.length / 4;
        if (room && get(tokens, token) == Word.UNKNOWN) {
            long key = tokens.key(token);
            put(key, FormKey.isExact(key) ? NO_FORM : tokens.formChars(token), word);
        }
    }

    private synchronized void put(long key, char[] form, long word) {
        int slot = FormKey.hash(key, bits);
        for (int tried = 0; tried < MOST_TRIED; tried++) {
            if (key(slot) == FormKey.NONE) {
                forms[slot] = form;
                cells[2 * slot + 1] = word;
                CELL.setRelease(cells, 2 * slot, key);
                if (FormKey.isExact(key)) {
                    places.put(key, word);
                }
                size++;
                return;
            }
            slot = next(slot);
        }
    }

    private long key(int slot) {
        return (long) CELL.getAcquire(cells, 2 * slot);
    }

    private int next(int slot) {
        return (slot + 1) & (forms.length - 1);
    }
}
