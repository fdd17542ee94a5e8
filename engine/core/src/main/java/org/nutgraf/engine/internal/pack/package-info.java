/**
 * Numbers and texts as bytes, for what is kept between starts.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.pack.Packer}. What is written is read back by calling the methods of the
 * same names in the same order. For the engine only. Not thread-safe.
 */
@NullMarked
package org.nutgraf.engine.internal.pack;

import org.jspecify.annotations.NullMarked;
