/**
 * Evaluates rule models without Drools, one condition after the other.
 *
 * <p>{@link org.nutgraf.engine.internal.rule.eval.RuleEvaluator} is slow and plain on purpose: it says what a rule means, and
 * faster ways are held against it. {@link org.nutgraf.engine.internal.rule.eval.RuleTracer} is such a way: it finds facts
 * through an index, bounds its work, and tells of every condition whether it was reached and met. Start there, with a
 * {@link org.nutgraf.engine.internal.rule.eval.RulePlan} for each rule and a
 * {@link org.nutgraf.engine.internal.rule.eval.FactIndex} for each article.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.eval;

import org.jspecify.annotations.NullMarked;
