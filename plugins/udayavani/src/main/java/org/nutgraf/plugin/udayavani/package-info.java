/**
 * Udayavani of Manipal, English and Kannada: scraped text and pages of its sites.
 *
 * <p>Start at {@link org.nutgraf.plugin.udayavani.UdayavaniParser}; nobody else calls anything here.
 */
@NullMarked
package org.nutgraf.plugin.udayavani;

import org.jspecify.annotations.NullMarked;
