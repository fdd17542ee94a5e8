/**
 * The Express Tribune of Karachi: pages and scraped text of its site, since 2010.
 *
 * <p>Start at {@link org.nutgraf.plugin.expresstribune.ExpressTribuneParser}; nobody else calls anything here.
 */
@NullMarked
package org.nutgraf.plugin.expresstribune;

import org.jspecify.annotations.NullMarked;
