package org.nutgraf.engine.internal.concept;

import org.nutgraf.engine.internal.text.FormTable;
import org.nutgraf.engine.internal.text.LanguageDetector;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * What each word means: to the automaton of a lexicon, and to whoever flagged words beside it.
 *
 * <p>All of it depends on the folded form alone, so it is remembered, up to a number of words; then it is forgotten.
 * Thread-safe: at worst two threads look the same form up.
 */
public final class Vocabulary {
    private static final int FEWEST_BITS = 10;
    private static final int MOST_BITS = 17;
    private static final int LONGEST_REMEMBERED = 48;

    private final Symbols symbols;
    private final FormTable flagged;
    private final int cues;
    private final Meanings meanings;
    private volatile WordTable remembered = new WordTable(FEWEST_BITS);

    /**
     * The vocabulary of a lexicon.
     *
     * @param flagged the flags of words that have some
     * @param cues a word with one of these flags is a cue; all that begin with a digit are
     */
    public Vocabulary(Lexicon lexicon, FormTable flagged, int cues) {
        this.symbols = lexicon.symbols();
        this.flagged = flagged;
        this.cues = cues;
        this.meanings = new Meanings(lexicon.trie());
    }

    /** Looks up the words of a text; those of another text, whose arrays these were, are lost. */
    public WordsRead read(Tokens tokens, WordArrays arrays) {
        WordTable table = remembered;
        if (table.isCrowded()) {
            table = table.larger(MOST_BITS);
            remembered = table;
        }
        arrays.reserve(tokens.size());
        table.places().read(tokens, arrays);
        for (int i = 0; i < arrays.unknownCount; i++) {
            int token = arrays.unknown[i];
            arrays.words[token] = known(tokens, token, table);
        }
        return new WordsRead(tokens, arrays, meanings.cells());
    }

    private long known(Tokens tokens, int token, WordTable table) {
        long word = table.get(tokens, token);
        return word == Word.UNKNOWN ? learn(tokens, token, table) : word;
    }

    private long learn(Tokens tokens, int token, WordTable table) {
        int flags = Math.max(0, flagged.get(tokens, token));
        int languages = LanguageDetector.languages(tokens, token);
        boolean cue = (flags & cues) != 0 || tokens.startsWithDigit(token);
        long word = Word.of(flags, cue, languages, symbols.meaning(tokens, token, meanings));
        if (tokens.length(token) <= LONGEST_REMEMBERED) {
            table.put(tokens, token, word);
        }
        return word;
    }
}
