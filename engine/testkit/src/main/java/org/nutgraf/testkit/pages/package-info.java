/**
 * Measures how well parsers read real pages, against what is expected of these.
 *
 * <p>Start at {@link org.nutgraf.testkit.pages.Segments} for pages of any kind and at
 * {@link org.nutgraf.testkit.pages.NewsPages} for news pages with their fields. For tests and benchmarks; a count belongs
 * to one thread.
 */
@NullMarked
package org.nutgraf.testkit.pages;

import org.jspecify.annotations.NullMarked;
