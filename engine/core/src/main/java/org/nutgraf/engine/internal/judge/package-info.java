/**
 * The way of an article from facts to scored, explained categories.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.judge.Judge}. Immutable and thread-safe.
 */
@NullMarked
package org.nutgraf.engine.internal.judge;

import org.jspecify.annotations.NullMarked;
