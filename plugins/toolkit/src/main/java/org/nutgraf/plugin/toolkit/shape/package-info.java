/**
 * Reads pages and texts by their shape alone, whoever published them.
 *
 * <p>Start at {@link org.nutgraf.plugin.toolkit.shape.PageStory} for a page and at
 * {@link org.nutgraf.plugin.toolkit.shape.TextStory} for scraped text. The generic parser is nothing else; a parser of
 * one publisher falls back on them where a page or a text is not laid out as it knows. One object reads one document in
 * one thread.
 */
@NullMarked
package org.nutgraf.plugin.toolkit.shape;

import org.jspecify.annotations.NullMarked;
