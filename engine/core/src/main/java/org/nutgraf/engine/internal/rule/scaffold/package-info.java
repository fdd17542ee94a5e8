/**
 * Scaffolds of rules: what is there already, and where something new belongs.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.scaffold.Scaffold}. Nothing here writes.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.scaffold;

import org.jspecify.annotations.NullMarked;
