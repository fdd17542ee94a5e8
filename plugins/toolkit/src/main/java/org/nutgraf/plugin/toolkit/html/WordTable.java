package org.nutgraf.plugin.toolkit.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Words in lower case and the bits each of them stands for, to be looked up without cutting a string. Immutable. */
final class WordTable {
    private static final int LONG = 64;

    private final String[] words;
    private final int[] bits;
    /** Which hashes occur, by four bits more than choose a slot: most look-ups end here, in little memory. */
    private final long[] hashes;

    /** A table of words and their bits, none of them 0. */
    WordTable(Map<String, Integer> meanings) {
        int size = 4 * Integer.highestOneBit(meanings.size() + 1);
        words = new String[size];
        bits = new int[size];
        hashes = new long[Math.max(1, 16 * size / LONG)];
        meanings.forEach((word, meaning) -> {
            int mixed = mixed(word.hashCode());
            hashes[mixed / LONG & hashes.length - 1] |= 1L << mixed;
            int slot = mixed & size - 1;
            while (bits[slot] != 0) {
                slot = slot + 1 & size - 1;
            }
            words[slot] = word;
            bits[slot] = meaning;
        });
    }

    /** A table that only tells whether it holds a word. */
    static WordTable of(Collection<String> words) {
        Map<String, Integer> meanings = new HashMap<>();
        words.forEach(word -> meanings.put(word, 1));
        return new WordTable(meanings);
    }

    /**
     * The bits of the word that some characters spell, or 0.
     *
     * @param hash what {@link String#hashCode} answers for them
     */
    int bits(char[] letters, int from, int to, int hash) {
        int mixed = mixed(hash);
        if ((hashes[mixed / LONG & hashes.length - 1] & 1L << mixed) == 0) {
            return 0;
        }
        int slot = mixed & bits.length - 1;
        while (bits[slot] != 0 && !isSpelled(words[slot], letters, from, to)) {
            slot = slot + 1 & bits.length - 1;
        }
        return bits[slot];
    }

    private static int mixed(int hash) {
        return (hash ^ hash >>> 15) & Integer.MAX_VALUE;
    }

    private static boolean isSpelled(String word, char[] letters, int from, int to) {
        return word.length() == to - from && NameWords.spell(word, letters, from);
    }
}
