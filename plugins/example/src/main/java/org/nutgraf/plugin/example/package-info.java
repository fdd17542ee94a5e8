/**
 * The Harbour Gazette: scraped text and pages of its site.
 *
 * <p>Start at {@link org.nutgraf.plugin.example.HarbourGazetteParser}; nobody else calls anything here.
 */
@NullMarked
package org.nutgraf.plugin.example;

import org.jspecify.annotations.NullMarked;
