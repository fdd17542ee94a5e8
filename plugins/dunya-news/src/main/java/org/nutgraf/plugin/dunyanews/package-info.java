/**
 * Dunya News of Lahore: scraped text and pages of its English site.
 *
 * <p>Start at {@link org.nutgraf.plugin.dunyanews.DunyaNewsParser}; nobody else calls anything here.
 */
@NullMarked
package org.nutgraf.plugin.dunyanews;

import org.jspecify.annotations.NullMarked;
