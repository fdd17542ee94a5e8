/**
 * What the wire formats share: a story as an agency sends it, its dates and codes, and its rendering as text.
 *
 * <p>Start at {@link org.nutgraf.plugin.toolkit.wire.WireStory}. A format's reader fills one story for each item and
 * renders all of them into one {@link org.nutgraf.plugin.toolkit.wire.Rendering}. Not thread-safe: make new ones for
 * each document.
 */
@NullMarked
package org.nutgraf.plugin.toolkit.wire;

import org.jspecify.annotations.NullMarked;
