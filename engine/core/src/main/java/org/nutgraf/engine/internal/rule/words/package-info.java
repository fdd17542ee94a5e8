/**
 * Where the terms of word lists come from and who uses the lists.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.words.TermSources}. Immutable values.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.words;

import org.jspecify.annotations.NullMarked;
