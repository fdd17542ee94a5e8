/**
 * Turns a parsed article into the facts that rules see, each with its place in the text.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.annotate.Annotator}. The same article gives the same facts in the same
 * order, whatever the locale; everything is linear in the length of the article and safe to share between threads.
 */
@NullMarked
package org.nutgraf.engine.internal.annotate;

import org.jspecify.annotations.NullMarked;
