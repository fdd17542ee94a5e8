package org.nutgraf.engine.internal.concept;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Map;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * Where almost all words are found at a look or two at little memory: in a large table the first form that came to each place, and
 * in a small one, which counts places otherwise, the first to come of those that found theirs taken.
 *
 * <p>An exact key is mixed into a number whose highest bits are the place. What is left of the number and, in its stead, the
 * number of the form's word fill the place, so that it tells the form from all others and takes eight bytes.
 *
 * <p>One thread puts words in at a time; readers need no lock. What was put in never changes, and what a reader does not see yet
 * is {@link Word#UNKNOWN} to it.
 */
final class WordPlaces {
    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);
    /** The small table has a quarter of the places: in a half full large one every fifth form finds its place taken. */
    private static final int SMALLER_BITS = 2;

    private final long[] places;
    private final long[] seconds;
    /** The words by number, from 1, all bits turned over: a word that is not there yet is unknown. */
    private final long[] turned;

    private final Map<Long, Integer> numbers = new HashMap<>();

    /** Two to the power of {@code bits} places, for fewer words. */
    WordPlaces(int bits) {
        places = new long[1 << bits];
        seconds = new long[1 << bits - SMALLER_BITS];
        turned = new long[places.length];
    }

    /** Puts the word of a form with an exact key in, unless other forms have its places. */
    void put(long key, long word) {
        int number = numbers.computeIfAbsent(word, unseen -> numbers.size() + 1);
        turned[number] = ~word;
        if (!put(places, first(key), number)) {
            put(seconds, second(key), number);
        }
    }

    private static boolean put(long[] places, long mixed, int number) {
        int place = place(places, mixed);
        if (places[place] != 0 || number >= places.length) {
            return false;
        }
        CELL.setRelease(places, place, mixed << bits(places) | number);
        return true;
    }

    /**
     * Looks up the words of all tokens.
     *
     * <p>No branch depends on a word, so that the processor waits for many places of memory at once and never guesses.
     *
     * @param arrays gets the word of each token, or {@link Word#UNKNOWN}; as noted, all tokens whose words are
     *     {@linkplain Word#notable notable} and those that were looked up a second time; and the tokens whose words are not
     *     known; all of them in order; has room for all
     */
    void read(Tokens tokens, WordArrays arrays) {
        long[] words = arrays.words;
        int[] noted = arrays.noted;
        int[] unknown = arrays.unknown;
        int notedCount = 0;
        int size = tokens.size();
        for (int token = 0; token < size; token++) {
            long key = tokens.exactKey(token);
            long word = word(places, first(key), key);
            words[token] = word;
            noted[notedCount] = token;
            notedCount += Word.notable(word);
        }
        int missed = 0;
        for (int i = 0; i < notedCount; i++) {
            int token = noted[i];
            unknown[missed] = token;
            missed += Word.isUnknown(words[token]);
        }
        int left = 0;
        for (int i = 0; i < missed; i++) {
            int token = unknown[i];
            long key = tokens.exactKey(token);
            long word = word(seconds, second(key), key);
            words[token] = word;
            unknown[left] = token;
            left += Word.isUnknown(word);
        }
        arrays.notedCount = notedCount;
        arrays.unknownCount = left;
        // What the words mean is read after them.
        VarHandle.acquireFence();
    }

    private long word(long[] places, long mixed, long key) {
        long number = places[place(places, mixed)] ^ mixed << bits(places);
        long another = number >>> bits(places);
        long unknown = (-another | key) >> Long.SIZE - 1;
        return ~turned[(int) number & turned.length - 1] | unknown;
    }

    private static long first(long key) {
        return FormKey.mixed(key);
    }

    /** Forms that share their first place seldom share this one. */
    private static long second(long key) {
        return FormKey.mixed(key ^ key >>> Integer.SIZE);
    }

    private static int place(long[] places, long mixed) {
        return (int) (mixed >>> Long.SIZE - bits(places));
    }

    private static int bits(long[] places) {
        return Integer.numberOfTrailingZeros(places.length);
    }
}
