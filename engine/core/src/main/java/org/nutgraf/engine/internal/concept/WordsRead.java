package org.nutgraf.engine.internal.concept;

import org.nutgraf.engine.internal.text.Tokens;

/** The words of one text, looked up; valid until its arrays are used for another text. */
public final class WordsRead {
    private final Tokens tokens;
    /** The {@link Word} of each token. */
    private final long[] words;

    private final int[] meanings;
    /** Where terms may begin. */
    private final int[] starts;

    private int startCount;
    private final int[] cues;
    private int cueCount;

    /**
     * Words of a text.
     *
     * @param arrays with the {@link Word} of each token, and, in order, all tokens that are {@linkplain Word#notable notable}
     * @param meanings what the meanings of the words are read from
     */
    WordsRead(Tokens tokens, WordArrays arrays, int[] meanings) {
        this.tokens = tokens;
        this.words = arrays.words;
        this.meanings = meanings;
        this.starts = arrays.noted;
        this.cues = arrays.unknown;
        words[tokens.size()] = Meanings.NONE;
        // Most words that terms begin with are common ones in front of others than the term has. Nobody can guess
        // which.
        for (int i = 0; i < arrays.notedCount; i++) {
            int token = starts[i];
            starts[startCount] = token;
            startCount += Meanings.mayFind(meanings, meaning(token), meaning(token + 1)) == 0 ? 0 : 1;
            cues[cueCount] = token;
            cueCount += Word.isCue(words[token]);
        }
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

    /** How many tokens are cues. */
    public int cues() {
        return cueCount;
    }

    /** One of the cues, in the order of the text. */
    public int cue(int number) {
        return cues[number];
    }

    /** How many tokens a term may begin with, as far as the next one shows. */
    int starts() {
        return startCount;
    }

    /** One of these tokens, in the order of the text. */
    int start(int number) {
        return starts[number];
    }

    int meaning(int token) {
        return Word.meaning(words[token]);
    }

    int[] meanings() {
        return meanings;
    }
}
