package org.nutgraf.engine.internal.annotate;

import org.nutgraf.engine.internal.concept.WordArrays;
import org.nutgraf.engine.internal.text.TokenArrays;

/**
 * The memory that one article after another is read in; nothing that is found in them stays in it.
 *
 * @param tokens for what an article is split into
 * @param words for what its words mean
 */
record Workspace(TokenArrays tokens, WordArrays words) {

    Workspace() {
        this(new TokenArrays(), new WordArrays());
    }
}
