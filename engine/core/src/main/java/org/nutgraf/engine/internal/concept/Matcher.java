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
    private final Lexicon lexicon;
    private final Symbols symbols;
    private final Trie trie;
    private final Tokens tokens;
    private final Hits hits = new Hits();
    private final int[] free;
    private final int[] best;
    private final int[] bestLast;
    private int[] touched = new int[8];
    private int touchedCount;
    private int start;
    private int limit;
    private long steps;

    Matcher(Lexicon lexicon, Symbols symbols, Trie trie, Tokens tokens) {
        this.lexicon = lexicon;
        this.symbols = symbols;
        this.trie = trie;
        this.tokens = tokens;
        int concepts = lexicon.conceptCount();
        free = new int[concepts];
        best = new int[concepts];
        bestLast = new int[concepts];
        Arrays.fill(best, Trie.NONE);
    }

    Hits run(int[] ends) {
        for (int end : ends) {
            limit = end;
            for (; start < end; start++) {
                follow(Trie.ROOT, start);
                if (touchedCount > 0) {
                    settle();
                }
            }
        }
        hits.addSteps(steps);
        return hits;
    }

    private void follow(int node, int token) {
        TokenClass form = symbols.of(tokens, token);
        if (form.isSilent()) {
            return;
        }
        for (int symbol : form.symbols()) {
            step(node, symbol, token);
        }
        for (TokenClass.Exact exact : form.exact()) {
            if (tokens.isPrinted(token, exact.printed())) {
                step(node, exact.symbol(), token);
            }
        }
    }

    private void step(int node, int symbol, int token) {
        steps++;
        int next = trie.child(node, symbol);
        if (next == Trie.NONE) {
            return;
        }
        for (int entry : trie.outputs(next)) {
            offer(entry, token);
        }
        if (token + 1 < limit && trie.isInner(next)) {
            follow(next, token + 1);
        }
    }

    private void offer(int entry, int last) {
        int concept = lexicon.conceptOf(entry);
        if (start < free[concept]) {
            return;
        }
        int rival = best[concept];
        if (rival == Trie.NONE) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = concept;
        } else if (last < bestLast[concept] || (last == bestLast[concept] && !lexicon.precedes(entry, rival))) {
            return;
        }
        best[concept] = entry;
        bestLast[concept] = last;
    }

    private void settle() {
        if (touchedCount > 1) {
            Arrays.sort(touched, 0, touchedCount);
        }
        for (int i = 0; i < touchedCount; i++) {
            int concept = touched[i];
            hits.add(concept, best[concept], start, bestLast[concept]);
            free[concept] = bestLast[concept] + 1;
            best[concept] = Trie.NONE;
        }
        touchedCount = 0;
    }
}
