/**
 * What stands on a page and is no part of the story: links, share lines, advertising, notices, captions.
 *
 * <p>Start at {@link org.nutgraf.plugin.toolkit.furniture.Furniture}. Everything here is stateless, linear in the
 * length of a line and safe to share between threads.
 */
@NullMarked
package org.nutgraf.plugin.toolkit.furniture;

import org.jspecify.annotations.NullMarked;
