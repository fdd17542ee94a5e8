/**
 * Reads NewsML-G2 (2.x) and NewsML 1.2.
 *
 * <p>Start at {@link org.nutgraf.plugin.newsml.NewsmlParser}; it is loaded by the engine and not meant to be called by
 * anyone else. Thread-safe.
 */
@NullMarked
package org.nutgraf.plugin.newsml;

import org.jspecify.annotations.NullMarked;
