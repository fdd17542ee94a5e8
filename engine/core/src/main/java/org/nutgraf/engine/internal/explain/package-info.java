/**
 * From the facts that a rule fired on to the sentences and characters of the text.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.explain.EvidenceFinder}. One finder serves one article and is not
 * shared between threads.
 */
@NullMarked
package org.nutgraf.engine.internal.explain;

import org.jspecify.annotations.NullMarked;
