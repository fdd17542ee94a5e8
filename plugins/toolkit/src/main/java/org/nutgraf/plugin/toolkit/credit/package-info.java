/**
 * Who wrote a story, for which agency, and from where: bylines, credits and datelines.
 *
 * <p>Start at {@link org.nutgraf.plugin.toolkit.credit.DatelineGrammar},
 * {@link org.nutgraf.plugin.toolkit.credit.Bylines} or {@link org.nutgraf.plugin.toolkit.credit.AgencyCredits}. All
 * types are stateless or immutable values, safe to share between threads.
 */
@NullMarked
package org.nutgraf.plugin.toolkit.credit;

import org.jspecify.annotations.NullMarked;
