package org.nutgraf.engine.internal.concept;

import java.util.Arrays;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * One pass of the automaton over one text.
 *
 * <p>From every token it follows the paths that the tokens spell. A term never runs over the end of a sentence.
 * Terms have a bounded number of words, so the pass is linear in the text.
 */
final class Matcher {
    private final Trie trie;
    private final Tokens tokens;
    private final TokenClass[] classes;
    private final Hits hits;
    /** One past the last token of terms found that reach beyond their first, by concept. */
    private final IntMap free = new IntMap();

    private int freeAll;
    private long[] candidates = new long[16];
    private int found;
    private int start;
    private int limit;
    private long steps;

    Matcher(Trie trie, WordsRead words) {
        this.trie = trie;
        this.tokens = words.tokens();
        this.classes = words.classes();
        this.hits = new Hits(classes.length / 4);
    }

    Hits run(int[] ends) {
        for (int end : ends) {
            limit = end;
            for (; start < end; start++) {
                Meaning meaning = classes[start].meaning();
                if (meaning != Meaning.NONE) {
                    begin(meaning);
                }
            }
        }
        hits.addSteps(steps);
        return hits;
    }

    private void begin(Meaning meaning) {
        if (meaning.exact().length == 0 && (meaning.onward().length == 0 || !goesOn(start))) {
            for (long each : meaning.alone()) {
                if (isFree(each)) {
                    hits.add(Preference.concept(each), Preference.term(each), start, start);
                }
            }
            return;
        }
        for (long each : meaning.alone()) {
            offer(each);
        }
        for (int state : meaning.onward()) {
            goOn(state, start);
        }
        for (Meaning.Exact exact : meaning.exact()) {
            if (exact.start() != Trie.NONE && tokens.isPrinted(start, exact.printed())) {
                reach(exact.start(), start);
            }
        }
        if (found > 0) {
            settle();
        }
    }

    private void reach(int state, int token) {
        steps++;
        if (Trie.ends(state)) {
            int end = trie.end(state);
            for (int i = trie.first(state); i < end; i++) {
                offer(Preference.over(trie.found(i), token - start + 1));
            }
        }
        if (Trie.goesOn(state)) {
            goOn(state, token);
        }
    }

    private void goOn(int state, int token) {
        if (goesOn(token)) {
            follow(state, token + 1);
        }
    }

    /** Whether a term may hold the next token, which is of the same sentence. */
    private boolean goesOn(int token) {
        return token + 1 < limit && classes[token + 1].meaning() != Meaning.NONE;
    }

    private void follow(int state, int token) {
        Meaning meaning = classes[token].meaning();
        for (int symbol : meaning.symbols()) {
            follow(state, symbol, token);
        }
        for (Meaning.Exact exact : meaning.exact()) {
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

    private void offer(long candidate) {
        if (!isFree(candidate)) {
            return;
        }
        if (found == candidates.length) {
            candidates = Arrays.copyOf(candidates, found * 2);
        }
        candidates[found++] = candidate;
    }

    /** Whether no term of the same concept that began before reaches as far. */
    private boolean isFree(long candidate) {
        return start >= freeAll || start >= free.get(Preference.concept(candidate));
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
        hits.add(concept, Preference.term(candidate), start, start + length - 1);
        if (length > 1) {
            free.put(concept, start + length);
            freeAll = Math.max(freeAll, start + length);
        }
    }
}
