/**
 * Web pages as parsers want them: rendered to visible text in blocks, with whatever metadata the page states.
 *
 * <p>Start at {@link org.nutgraf.plugin.toolkit.html.PageReader}. A plugin bundles this package in its own jar, so it
 * may change between versions. Everything here is confined to the thread that reads the page, except the readers
 * themselves, which are stateless.
 */
@NullMarked
package org.nutgraf.plugin.toolkit.html;

import org.jspecify.annotations.NullMarked;
