/**
 * From fired rules to scores of categories.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.score.Scorer}. Stateless and thread-safe.
 */
@NullMarked
package org.nutgraf.engine.internal.score;

import org.jspecify.annotations.NullMarked;
