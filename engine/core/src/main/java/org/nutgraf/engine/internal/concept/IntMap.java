package org.nutgraf.engine.internal.concept;

import java.util.Arrays;

/** Whole numbers by whole numbers from 0; what is not there is 0. Its size follows what it holds. Not thread-safe. */
final class IntMap {
    private static final int SMALLEST = 16;
    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[SMALLEST];
    private int[] values = new int[SMALLEST];
    private int size;

    /** The value of a key. */
    int get(int key) {
        return values[slot(key)];
    }

    /** Sets the value of a key. */
    void put(int key, int value) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (++size > keys.length / 2) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key + 1;
        }
        values[slot] = value;
    }

    /** Whether nothing was put in. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(keys, 0);
        Arrays.fill(values, 0);
        size = 0;
    }

    private int slot(int key) {
        int slot = (key * SPREAD >>> 8) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key + 1) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i] - 1);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
