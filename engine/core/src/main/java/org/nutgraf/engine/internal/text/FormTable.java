package org.nutgraf.engine.internal.text;

import java.util.Map;

/** An immutable map from folded forms to numbers that is asked with a token instead of a string. */
public final class FormTable {
    /** What {@link #get} answers for a form that is not in the table. */
    public static final int ABSENT = -1;

    private static final char[] NO_FORM = new char[0];

    private final long[] keys;
    private final int[] values;
    private final char[][] forms;
    private final int bits;

    /** Copies a map; values are 0 or greater. */
    public FormTable(Map<String, Integer> entries) {
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(4, entries.size() * 2));
        int capacity = 1 << bits;
        keys = new long[capacity];
        values = new int[capacity];
        forms = new char[capacity][];
        entries.forEach((form, value) -> {
            long key = FormKey.of(form);
            int slot = FormKey.hash(key, bits);
            while (keys[slot] != FormKey.NONE) {
                slot = (slot + 1) & (capacity - 1);
            }
            keys[slot] = key;
            values[slot] = value;
            forms[slot] = FormKey.isExact(key) ? NO_FORM : form.toCharArray();
        });
    }

    /** The number of the form that has an exact key, or {@link #ABSENT}. */
    int get(long key) {
        int slot = FormKey.hash(key, bits);
        while (keys[slot] != key && keys[slot] != FormKey.NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return keys[slot] == FormKey.NONE ? ABSENT : values[slot];
    }

    /** The number of a token's form, or {@link #ABSENT}. */
    public int get(Tokens tokens, int token) {
        long key = tokens.key(token);
        int slot = FormKey.hash(key, bits);
        for (long other = keys[slot]; other != FormKey.NONE; other = keys[slot]) {
            if (other == key && (FormKey.isExact(key) || tokens.isForm(token, forms[slot]))) {
                return values[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return ABSENT;
    }
}
