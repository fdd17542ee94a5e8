/**
 * Reads RSS (0.9x, 1.0, 2.0) and Atom feeds.
 *
 * <p>Start at {@link org.nutgraf.plugin.feeds.FeedParser}; it is loaded by the engine and not meant to be called by anyone
 * else. Thread-safe.
 */
@NullMarked
package org.nutgraf.plugin.feeds;

import org.jspecify.annotations.NullMarked;
