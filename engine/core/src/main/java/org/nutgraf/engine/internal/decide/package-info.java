/**
 * Decides rules without the rule engine: facts are joined pattern by pattern, as the rule says.
 *
 * <p>Only rules within the written subset can be decided so. The answer is the rule engine's: the same matches with the
 * same facts, witnesses and bindings, which property tests compare. A rule that would take too much work is left to the
 * rule engine, which has limits of its own and reports them.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.decide.Decider}.
 */
@NullMarked
package org.nutgraf.engine.internal.decide;

import org.jspecify.annotations.NullMarked;
