/**
 * Measures how well rules do against labels that people gave.
 *
 * <p>Start at {@link org.nutgraf.testkit.eval.Evaluation}. Nothing here reads or writes files. Everything is immutable
 * and safe to share between threads. Nobody implements types of this package.
 */
@NullMarked
package org.nutgraf.testkit.eval;

import org.jspecify.annotations.NullMarked;
