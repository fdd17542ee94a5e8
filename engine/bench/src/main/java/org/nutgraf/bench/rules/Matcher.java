package org.nutgraf.bench.rules;

import java.util.BitSet;

/**
 * Finds out which rules hold for an article.
 *
 * @param <A> an article as the engine takes it
 */
interface Matcher<A> extends AutoCloseable {

    /** What the report calls it. */
    String name();

    /** What is handed to the engine; made before anything is measured. */
    A prepare(GeneratedArticle article);

    /** The rules that hold, by number. */
    BitSet match(A article);

    /** Prepares an article and matches it. */
    default BitSet matchNew(GeneratedArticle article) {
        return match(prepare(article));
    }

    @Override
    default void close() {}
}
