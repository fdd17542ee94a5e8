/**
 * Many publishers over one parser: what their pages and texts look like stands in layout files.
 *
 * <p>Start at {@link org.nutgraf.plugin.publishers.PublisherFamily}, which makes one parser of each described source;
 * {@code docs/layouts.md} tells how to write a layout file. Only the engine calls in here. Layouts are immutable and
 * shared between threads; whatever reads a document belongs to one call.
 */
@NullMarked
package org.nutgraf.plugin.publishers;

import org.jspecify.annotations.NullMarked;
