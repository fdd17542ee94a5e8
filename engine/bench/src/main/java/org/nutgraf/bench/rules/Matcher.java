package org.nutgraf.bench.rules;

import java.util.BitSet;

/** Finds out which rules hold for an article. */
interface Matcher extends AutoCloseable {

    /** What the report calls it. */
    String name();

    /** The rules that hold, by number. */
    BitSet match(GeneratedArticle article);

    @Override
    default void close() {}
}
