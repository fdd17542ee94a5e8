package org.nutgraf.engine.internal.text;

import java.util.Arrays;
import java.util.Map;

/** An immutable map from folded forms to numbers that is asked with a token instead of a string. */
public final class FormTable {
    /** What {@link #get} answers for a form that is not in the table. */
    public static final int ABSENT = -1;

    private static final char[] NO_FORM = new char[0];

    private final char[][] forms;
    private final int[] hashes;
    private final int[] values;
    private final int mask;

    /** Copies a map; values are 0 or greater. */
    public FormTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 4));
        mask = capacity - 1;
        forms = new char[capacity][];
        hashes = new int[capacity];
        values = new int[capacity];
        Arrays.fill(forms, NO_FORM);
        entries.forEach((form, value) -> {
            int hash = hash(form);
            int slot = hash & mask;
            while (hashes[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            forms[slot] = form.toCharArray();
            hashes[slot] = hash;
            values[slot] = value;
        });
    }

    /** The number of a token's form, or {@link #ABSENT}. */
    public int get(Tokens tokens, int token) {
        int hash = tokens.hash(token);
        int slot = hash & mask;
        for (int other = hashes[slot]; other != 0; other = hashes[slot]) {
            if (other == hash && tokens.isForm(token, forms[slot])) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return ABSENT;
    }

    /** The hash that {@link Tokens#hash} gives to a token of this folded form; never 0. */
    public static int hash(String form) {
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            hash = hash * 31 + form.charAt(i);
        }
        return spread(hash);
    }

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        int spread = mixed ^ (mixed >>> 15);
        return spread == 0 ? 1 : spread;
    }
}
