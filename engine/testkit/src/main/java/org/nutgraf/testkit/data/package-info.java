/**
 * Where real material to test against lies.
 *
 * <p>Start at {@link org.nutgraf.testkit.data.RealData}.
 */
@NullMarked
package org.nutgraf.testkit.data;

import org.jspecify.annotations.NullMarked;
