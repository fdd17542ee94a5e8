package org.nutgraf.bench.rules;

import java.util.BitSet;
import java.util.List;

/** Compares the answers of engines: only equal ones may be timed. */
final class Agreement {
    private Agreement() {}

    /**
     * Counts the rules that hold, over all articles.
     *
     * @throws IllegalStateException when a matcher disagrees with the first one
     */
    static int check(List<? extends Matcher<?>> matchers, List<GeneratedArticle> articles) {
        int held = 0;
        for (GeneratedArticle article : articles) {
            Matcher<?> first = matchers.get(0);
            BitSet expected = first.matchNew(article);
            held += expected.cardinality();
            for (Matcher<?> other : matchers.subList(1, matchers.size())) {
                BitSet difference = other.matchNew(article);
                difference.xor(expected);
                if (!difference.isEmpty()) {
                    throw new IllegalStateException(first.name() + " and " + other.name() + " disagree about rule "
                            + difference.nextSetBit(0) + " in: " + article.text());
                }
            }
        }
        return held;
    }
}
