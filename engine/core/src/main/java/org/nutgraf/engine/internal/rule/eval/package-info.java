/**
 * Evaluates rule models without Drools, one condition after the other.
 *
 * <p>Slow and plain on purpose: it says what a rule means, for tools that explain why a rule did not fire and for tests
 * that hold faster ways against it. Start at {@link org.nutgraf.engine.internal.rule.eval.RuleEvaluator}.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.eval;

import org.jspecify.annotations.NullMarked;
