/**
 * What each rule costs.
 *
 * <p>Start at {@link org.nutgraf.engine.Nutgraf#profile}. Records are immutable. Nobody implements types of this package.
 */
@NullMarked
package org.nutgraf.engine.profile;

import org.jspecify.annotations.NullMarked;
