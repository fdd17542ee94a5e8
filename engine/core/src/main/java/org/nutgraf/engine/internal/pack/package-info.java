/**
 * Numbers and texts as bytes, for what is kept between starts, and how they are known again.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.pack.Packer}: what is written is read back by calling the methods of the same
 * names of {@link org.nutgraf.engine.internal.pack.Unpacker} in the same order. An {@link
 * org.nutgraf.engine.internal.pack.Origin} says what bytes were made from, a {@link org.nutgraf.engine.internal.pack.Seal} that
 * they are whole. For the engine only.
 */
@NullMarked
package org.nutgraf.engine.internal.pack;

import org.jspecify.annotations.NullMarked;
