package org.nutgraf.engine.internal.concept;

import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.FormTable;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * What each word means: to the automaton of a lexicon, and to whoever flagged words beside it.
 *
 * <p>All of it depends on the folded form alone, so it is remembered in a bounded table where a newer form takes the place of
 * an older one, and that one the place beside it. Entries are immutable: threads may race for a place, and at worst look a form up twice.
 */
public final class Vocabulary {
    private static final int REMEMBERED_BITS = 16;
    private static final int LONGEST_REMEMBERED = 48;

    private final Symbols symbols;
    private final FormTable flagged;
    private final TokenClass[] remembered = new TokenClass[1 << REMEMBERED_BITS];

    /**
     * The vocabulary of a lexicon.
     *
     * @param flagged the flags of words that have some
     */
    public Vocabulary(Lexicon lexicon, FormTable flagged) {
        this.symbols = lexicon.symbols();
        this.flagged = flagged;
    }

    /** Looks up the words of a text. */
    public WordsRead read(Tokens tokens) {
        TokenClass[] classes = new TokenClass[tokens.size()];
        int[] flags = new int[classes.length];
        for (int i = 0; i < classes.length; i++) {
            TokenClass form = of(tokens, i);
            classes[i] = form;
            flags[i] = form.flags();
        }
        return new WordsRead(tokens, classes, flags);
    }

    private TokenClass of(Tokens tokens, int token) {
        int slot = FormKey.hash(tokens.key(token), REMEMBERED_BITS);
        TokenClass newer = remembered[slot];
        if (newer != null && newer.isFormOf(tokens, token)) {
            return newer;
        }
        TokenClass older = remembered[slot ^ 1];
        if (older != null && older.isFormOf(tokens, token)) {
            return older;
        }
        TokenClass form = symbols.of(tokens, token, Math.max(0, flagged.get(tokens, token)));
        if (tokens.length(token) <= LONGEST_REMEMBERED) {
            if (newer != null) {
                remembered[slot ^ 1] = newer;
            }
            remembered[slot] = form;
        }
        return form;
    }
}
