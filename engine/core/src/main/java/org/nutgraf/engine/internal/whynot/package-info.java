/**
 * Why a rule did not fire on an article: the first condition that fails, and what came nearest to meeting it.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.whynot.WhyNotFinder}; from rule down to constraint it asks
 * {@link org.nutgraf.engine.internal.whynot.RuleMisses}, {@link org.nutgraf.engine.internal.whynot.ConditionMisses},
 * {@link org.nutgraf.engine.internal.whynot.PatternMisses} and {@link org.nutgraf.engine.internal.whynot.Shortfalls}. Nothing
 * here looks at what Drools did: rules are traced on their models. One finder serves one article and is not shared
 * between threads.
 */
@NullMarked
package org.nutgraf.engine.internal.whynot;

import org.jspecify.annotations.NullMarked;
