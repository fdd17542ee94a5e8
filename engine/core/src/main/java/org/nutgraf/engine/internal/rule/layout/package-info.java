/**
 * The one layout of rule files and word lists.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.layout.DrlLayout} and
 * {@link org.nutgraf.engine.internal.rule.layout.WordListLayout}. Both work on text alone: tokens and comments are
 * moved, never changed, except that imports are sorted, metadata takes its order and semicolons that mean nothing go.
 * Laying out twice gives what laying out once gave.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.layout;

import org.jspecify.annotations.NullMarked;
