/**
 * Word lists, and the one automaton that finds all their terms in a text.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.concept.WordListParser} and {@link org.nutgraf.engine.internal.concept.Lexicon}.
 * Everything is immutable and safe to share between threads.
 */
@NullMarked
package org.nutgraf.engine.internal.concept;

import org.jspecify.annotations.NullMarked;
