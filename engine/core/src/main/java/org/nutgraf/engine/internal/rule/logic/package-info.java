/**
 * What conditions claim, free of the names and the order they are written in: which claims follow from others, and
 * which cannot hold together.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.logic.Branch#of} and ask {@link
 * org.nutgraf.engine.internal.rule.logic.Branch#follows} or {@link
 * org.nutgraf.engine.internal.rule.logic.Consistency}. Every answer errs on the side of saying nothing: what is not
 * understood neither follows nor contradicts. For checks on rules only. Values are immutable.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.logic;

import org.jspecify.annotations.NullMarked;
