/**
 * Runs the cases that stand beside rule files ({@code *.test.yaml}).
 *
 * <p>Start at {@link org.nutgraf.testkit.rules.RuleCases}; from JUnit, at
 * {@link org.nutgraf.testkit.rules.RuleCaseTests}. The format is described in {@code rules/README.md}. Everything here is
 * immutable and safe to share between threads. Nobody implements types of this package.
 */
@NullMarked
package org.nutgraf.testkit.rules;

import org.jspecify.annotations.NullMarked;
