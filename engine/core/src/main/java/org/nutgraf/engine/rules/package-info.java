/**
 * Tools for people who write rules: a formatter, scaffolds, look-ups in word lists.
 *
 * <p>Start at {@link org.nutgraf.engine.rules.RuleFormatter}. They work on rules folders, need no running engine and
 * keep no state; their results are immutable values. You call these types and implement none of them.
 */
@NullMarked
package org.nutgraf.engine.rules;

import org.jspecify.annotations.NullMarked;
