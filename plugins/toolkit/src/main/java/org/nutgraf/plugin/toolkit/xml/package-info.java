/**
 * Reads hostile XML and HTML into one small tree, and a tree's running text into blocks.
 *
 * <p>Start at {@link org.nutgraf.plugin.toolkit.xml.XmlTree}; {@link org.nutgraf.plugin.toolkit.xml.BlockReader} turns an
 * element into paragraphs. A plugin that bundles the toolkit and reads XML bundles Woodstox as well; HTML needs
 * jsoup. Elements are immutable once read, everything else is confined to the thread that made it.
 */
@NullMarked
package org.nutgraf.plugin.toolkit.xml;

import org.jspecify.annotations.NullMarked;
