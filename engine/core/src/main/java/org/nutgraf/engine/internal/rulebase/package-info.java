/**
 * The rule base: checked rule files are compiled, cached, merged and run over the facts of one article at a time.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rulebase.RuleBase}. Compiling needs the rule engine's compiler;
 * loading and running compiled rules does not, and does not load its classes.
 */
@NullMarked
package org.nutgraf.engine.internal.rulebase;

import org.jspecify.annotations.NullMarked;
