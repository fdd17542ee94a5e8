/**
 * Compares what two sets of rules make of the same articles.
 *
 * <p>Start at {@link org.nutgraf.testkit.diff.Comparison}, which gathers articles; it is confined to one thread, all
 * other types are immutable. Nobody implements types of this package.
 */
@NullMarked
package org.nutgraf.testkit.diff;

import org.jspecify.annotations.NullMarked;
