/**
 * Which parser reads a document, and the reading itself, with every call into a plugin guarded.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.parse.DocumentReader}. Thread-safe.
 */
@NullMarked
package org.nutgraf.engine.internal.parse;

import org.jspecify.annotations.NullMarked;
