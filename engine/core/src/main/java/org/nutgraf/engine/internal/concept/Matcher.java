package org.nutgraf.engine.internal.concept;

import java.util.Arrays;

/**
 * One pass of the automaton over one text.
 *
 * <p>From every token it follows the paths that the tokens spell. A term never runs over the end of a sentence.
 * Terms have a bounded number of words, so the pass is linear in the text.
 */
final class Matcher {
    private final Trie trie;
    private final Symbols symbols;
    private final WordsRead words;
    private final int[] meanings;
    private final Hits hits;
    /** One past the last token of terms found that reach beyond their first, by concept. */
    private final IntMap free = new IntMap();

    private int freeAll;
    private long[] candidates = new long[16];
    private int found;
    private int start;
    private int sentence = -1;
    private int limit;
    private long steps;

    Matcher(Trie trie, Symbols symbols, WordsRead words) {
        this.trie = trie;
        this.symbols = symbols;
        this.words = words;
        this.meanings = words.meanings();
        this.hits = new Hits(words.starts() * 3 / 2);
    }

    Hits run(int[] ends) {
        for (int i = 0; i < words.starts(); i++) {
            start = words.start(i);
            while (start >= limit) {
                limit = ends[++sentence];
            }
            begin(words.meaning(start));
        }
        hits.addSteps(steps);
        return hits;
    }

    private void begin(int meaning) {
        int onward = Meanings.onward(meanings, meaning);
        int following = Meanings.symbols(meanings, meaning);
        int exact = Meanings.exact(meanings, meaning);
        int end = Meanings.end(meanings, meaning);
        if (Meanings.mayGoOn(meanings, meaning, words.meaning(start + 1)) && goesOn(start)) {
            for (int i = onward; i < following; i++) {
                follow(meanings[i], start + 1);
            }
        }
        for (int i = exact; i < end; i += 2) {
            if (meanings[i + 1] != Trie.NONE && symbols.isPrinted(meanings[i], words.tokens(), start)) {
                reach(meanings[i + 1], start);
            }
        }
        if (found == 0) {
            for (int i = Meanings.alone(meaning); i < onward; i += 2) {
                if (isFree(meanings[i])) {
                    hits.add(meanings[i], meanings[i + 1], start, start, sentence, words.tokens());
                }
            }
            return;
        }
        for (int i = Meanings.alone(meaning); i < onward; i += 2) {
            offer(meanings[i], meanings[i + 1], 1);
        }
        settle();
    }

    private void reach(int state, int token) {
        steps++;
        if (Trie.ends(state)) {
            int terms = trie.terms(state);
            for (int i = 0; i < terms; i++) {
                offer(trie.concept(state, i), trie.term(state, i), token - start + 1);
            }
        }
        if (Trie.goesOn(state) && goesOn(token)) {
            follow(state, token + 1);
        }
    }

    /** Whether a term may hold the next token, which is of the same sentence. */
    private boolean goesOn(int token) {
        return token + 1 < limit && Meanings.continues(words.meaning(token + 1));
    }

    private void follow(int state, int token) {
        int meaning = words.meaning(token);
        int exact = Meanings.exact(meanings, meaning);
        int end = Meanings.end(meanings, meaning);
        for (int i = Meanings.symbols(meanings, meaning); i < exact; i++) {
            follow(state, meanings[i], token);
        }
        for (int i = exact; i < end; i += 2) {
            if (symbols.isPrinted(meanings[i], words.tokens(), token)) {
                follow(state, meanings[i], token);
            }
        }
    }

    private void follow(int state, int symbol, int token) {
        int next = trie.next(state, symbol);
        if (next != Trie.NONE) {
            reach(next, token);
        }
    }

    private void offer(int concept, int term, int length) {
        if (!isFree(concept)) {
            return;
        }
        if (found == candidates.length) {
            candidates = Arrays.copyOf(candidates, found * 2);
        }
        candidates[found++] = Preference.over(concept, term, length);
    }

    /** Whether no term of the same concept that began before reaches as far. */
    private boolean isFree(int concept) {
        return start >= freeAll || start >= free.get(concept);
    }

    private void settle() {
        if (found > 1) {
            Arrays.sort(candidates, 0, found);
        }
        if (start >= freeAll && !free.isEmpty()) {
            free.clear();
        }
        int before = -1;
        for (int i = 0; i < found; i++) {
            int concept = Preference.concept(candidates[i]);
            if (concept != before) {
                take(concept, candidates[i]);
                before = concept;
            }
        }
        found = 0;
    }

    private void take(int concept, long candidate) {
        int length = Preference.words(candidate);
        hits.add(concept, Preference.term(candidate), start, start + length - 1, sentence, words.tokens());
        if (length > 1) {
            free.put(concept, start + length);
            freeAll = Math.max(freeAll, start + length);
        }
    }
}
