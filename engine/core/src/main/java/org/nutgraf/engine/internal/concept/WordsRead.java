package org.nutgraf.engine.internal.concept;

import java.util.stream.IntStream;
import org.nutgraf.engine.internal.text.Tokens;

/** The words of one text, looked up; valid until its arrays are used for another text. */
public final class WordsRead {
    private final Tokens tokens;
    /** The {@link Word} of each token. */
    private final long[] words;
    /** Where the words stand that something may begin with. */
    private final int[] notable;

    private final int notables;
    private final int[] meanings;

    /**
     * Words of a text.
     *
     * @param words the {@link Word} of each token
     * @param notable the tokens whose words are {@linkplain Word#notable notable}, in order
     * @param notables how many of these count
     * @param meanings what the meanings of the words are read from
     */
    WordsRead(Tokens tokens, long[] words, int[] notable, int notables, int[] meanings) {
        this.tokens = tokens;
        this.words = words;
        this.notable = notable;
        this.notables = notables;
        this.meanings = meanings;
    }

    /** Words of a text, each {@link Word} known already. */
    static WordsRead of(Tokens tokens, long[] words, int[] meanings) {
        int[] notable = IntStream.range(0, words.length)
                .filter(token -> Word.notable(words[token]) != 0)
                .toArray();
        return new WordsRead(tokens, words, notable, notable.length, meanings);
    }

    /** The text. */
    public Tokens tokens() {
        return tokens;
    }

    /** The flags of a token; 0 for an ordinary word. */
    public int flags(int token) {
        return Word.flags(words[token]);
    }

    /** The number of the set of languages that a token is a common word of. */
    public int languages(int token) {
        return Word.languages(words[token]);
    }

    /** How many tokens are cues or may begin a term. */
    public int notables() {
        return notables;
    }

    /** One of these tokens, in the order of the text. */
    public int notable(int number) {
        return notable[number];
    }

    int meaning(int token) {
        return Word.meaning(words[token]);
    }

    int[] meanings() {
        return meanings;
    }
}
