package org.nutgraf.engine.internal.concept;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Map;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * Where most words are found at a single look at little memory: of all forms that belong to a place, the first that came.
 *
 * <p>An exact key is mixed into a number whose highest bits are the place. What is left of the number and, in its stead, the
 * number of the form's word fill the place, so that it tells the form from all others and takes eight bytes.
 *
 * <p>One thread puts words in at a time; readers need no lock. What was put in never changes, and what a reader does not see yet
 * is {@link Word#UNKNOWN} to it.
 */
final class WordPlaces {
    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

    private final int bits;
    private final long[] places;
    /** The words by number, from 1, all bits turned over: a word that is not there yet is unknown. */
    private final long[] turned;

    private final Map<Long, Integer> numbers = new HashMap<>();

    /** Two to the power of {@code bits} places, for fewer words. */
    WordPlaces(int bits) {
        this.bits = bits;
        places = new long[1 << bits];
        turned = new long[places.length];
    }

    /** Puts the word of a form with an exact key in, unless another form has its place. */
    void put(long key, long word) {
        int place = FormKey.hash(key, bits);
        if (places[place] == 0) {
            int number = numbers.computeIfAbsent(word, unseen -> numbers.size() + 1);
            turned[number] = ~word;
            CELL.setRelease(places, place, FormKey.mixed(key) << bits | number);
        }
    }

    /**
     * Looks up the words of all tokens.
     *
     * <p>There is no branch in it, so that the processor waits for many places of memory at once and never guesses.
     *
     * @param words gets the word of each token, or {@link Word#UNKNOWN}; has room for all
     * @param notable gets the tokens whose words are {@linkplain Word#notable notable} or unknown; has room for all
     * @return how many these are
     */
    int read(Tokens tokens, long[] words, int[] notable) {
        int notables = 0;
        int mask = places.length - 1;
        int size = tokens.size();
        for (int i = 0; i < size; i++) {
            long key = tokens.exactKey(i);
            long mixed = FormKey.mixed(key);
            long number = places[(int) (mixed >>> Long.SIZE - bits)] ^ mixed << bits;
            long another = number >>> bits;
            long unknown = (-another | key) >> Long.SIZE - 1;
            long word = ~turned[(int) number & mask] | unknown;
            words[i] = word;
            notable[notables] = i;
            notables += Word.notable(word);
        }
        // What the words mean is read after them.
        VarHandle.acquireFence();
        return notables;
    }
}
