/**
 * Rules folders: read, checked, and ready to be compiled.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.RuleTree#read} and hand the tree to
 * {@link org.nutgraf.engine.internal.rule.RuleChecker}, which answers {@link
 * org.nutgraf.engine.internal.rule.CheckedRules}: what can run, and every defect of what cannot, all at once. Errors
 * leave out the rule they are in; warnings do not. Everything is sorted, so that the same folders give the same answer.
 *
 * <p>For the engine and its tools only. Values are immutable and safe to share between threads.
 */
@NullMarked
package org.nutgraf.engine.internal.rule;

import org.jspecify.annotations.NullMarked;
