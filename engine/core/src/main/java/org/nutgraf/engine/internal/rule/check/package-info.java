/**
 * Checks on the rule model: names against what exists, rules against themselves and each other.
 *
 * <p>Each check reads one rule's model and adds to its problems; start at
 * {@link org.nutgraf.engine.internal.rule.check.RuleChecks}.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.check;

import org.jspecify.annotations.NullMarked;
