/**
 * The engine's façade: news documents in, explained categories out.
 *
 * <p>Start at {@link org.nutgraf.engine.Nutgraf}. You call these types and implement none of them. Results are
 * immutable values; the façade itself is thread-safe. Packages with a segment {@code internal} are not API.
 */
@NullMarked
package org.nutgraf.engine;

import org.jspecify.annotations.NullMarked;
