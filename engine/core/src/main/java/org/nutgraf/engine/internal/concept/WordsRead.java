package org.nutgraf.engine.internal.concept;

import org.nutgraf.engine.internal.text.Tokens;

/**
 * The words of one text, looked up.
 *
 * @param tokens the text
 * @param words the {@link Word} of each token
 * @param meanings what the meanings of the words are read from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; belongs to one annotation
public record WordsRead(Tokens tokens, long[] words, int[] meanings) {

    /** The flags of a token; 0 for an ordinary word. */
    public int flags(int token) {
        return Word.flags(words[token]);
    }

    /** The number of the set of languages that a token is a common word of. */
    public int languages(int token) {
        return Word.languages(words[token]);
    }

    int meaning(int token) {
        return Word.meaning(words[token]);
    }
}
