/**
 * Reads ninjs 1.x to 3.x, IPTC's news in JSON.
 *
 * <p>Start at {@link org.nutgraf.plugin.ninjs.NinjsParser}; it is loaded by the engine and not meant to be called by anyone
 * else. Thread-safe.
 */
@NullMarked
package org.nutgraf.plugin.ninjs;

import org.jspecify.annotations.NullMarked;
