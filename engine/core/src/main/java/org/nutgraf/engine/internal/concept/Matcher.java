package org.nutgraf.engine.internal.concept;

import java.util.Arrays;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * One pass of the automaton over one text.
 *
 * <p>From every token it follows the paths that the tokens spell. A term never runs over the end of a sentence. Terms
 * have a bounded number of words, so the pass is linear in the text.
 */
final class Matcher {
    private final Trie trie;
    private final Preference preference;
    private final Tokens tokens;
    private final TokenClass[] classes;
    private final Hits hits = new Hits();
    /** One past the last token of terms found that reach beyond their first, by concept. */
    private final IntMap free = new IntMap();

    private int freeAll;
    private long[] candidates = new long[16];
    private int found;
    private int start;
    private int limit;
    private long steps;

    Matcher(Trie trie, Preference preference, WordsRead words) {
        this.trie = trie;
        this.preference = preference;
        this.tokens = words.tokens();
        this.classes = words.classes();
    }

    Hits run(int[] ends) {
        for (int end : ends) {
            limit = end;
            for (; start < end; start++) {
                begin(classes[start]);
                if (found > 0) {
                    settle();
                }
            }
        }
        hits.addSteps(steps);
        return hits;
    }

    private void begin(TokenClass form) {
        for (int state : form.starts()) {
            reach(state, start);
        }
        for (TokenClass.Exact exact : form.exact()) {
            if (exact.start() != Trie.NONE && tokens.isPrinted(start, exact.printed())) {
                reach(exact.start(), start);
            }
        }
    }

    private void reach(int state, int token) {
        steps++;
        if (Trie.ends(state)) {
            int end = trie.end(state);
            for (int i = trie.first(state); i < end; i++) {
                offer(trie.entry(i), token);
            }
        }
        if (Trie.goesOn(state) && token + 1 < limit && !classes[token + 1].isSilent()) {
            follow(state, token + 1);
        }
    }

    private void follow(int state, int token) {
        TokenClass form = classes[token];
        for (int symbol : form.symbols()) {
            follow(state, symbol, token);
        }
        for (TokenClass.Exact exact : form.exact()) {
            if (tokens.isPrinted(token, exact.printed())) {
                follow(state, exact.symbol(), token);
            }
        }
    }

    private void follow(int state, int symbol, int token) {
        int next = trie.next(state, symbol);
        if (next != Trie.NONE) {
            reach(next, token);
        }
    }

    private void offer(int entry, int last) {
        if (start < freeAll && start < free.get(preference.conceptOf(entry))) {
            return;
        }
        if (found == candidates.length) {
            candidates = Arrays.copyOf(candidates, found * 2);
        }
        candidates[found++] = preference.candidate(entry, last - start + 1);
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
        int words = Preference.words(candidate);
        hits.add(concept, preference.entry(candidate), start, start + words - 1);
        if (words > 1) {
            free.put(concept, start + words);
            freeAll = Math.max(freeAll, start + words);
        }
    }
}
