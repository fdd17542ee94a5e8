/**
 * The engine behind the façade: one immutable snapshot of plugins and rules, exchanged as a whole on reload.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.Engine}.
 */
@NullMarked
package org.nutgraf.engine.internal;

import org.jspecify.annotations.NullMarked;
