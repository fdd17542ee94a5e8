/**
 * Bytes to text: unpacking, charset, media type, a crawl's date prefix.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.envelope.Envelope}. Stateless and thread-safe.
 */
@NullMarked
package org.nutgraf.engine.internal.envelope;

import org.jspecify.annotations.NullMarked;
