/**
 * Dates as news prints them. Start at {@link org.nutgraf.plugin.toolkit.date.NewsDates}. All values are immutable.
 */
@NullMarked
package org.nutgraf.plugin.toolkit.date;

import org.jspecify.annotations.NullMarked;
