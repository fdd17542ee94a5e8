package org.nutgraf.engine.internal.concept;

/** The arrays behind {@link WordsRead}, which one text after another may use. Not thread-safe. */
public final class WordArrays {
    long[] words = new long[0];
    int[] noted = new int[0];
    int notedCount;
    int[] unknown = new int[0];
    int unknownCount;

    /** Arrays without words. */
    public WordArrays() {}

    /**
     * Makes room for as many words as there are tokens and one that means nothing behind them; what stood there is of no
     * use any more.
     */
    void reserve(int tokens) {
        if (words.length <= tokens) {
            words = new long[tokens + (tokens >> 1) + 1];
            noted = new int[words.length];
            unknown = new int[words.length];
        }
    }
}
