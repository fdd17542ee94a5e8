/**
 * The facts of one article as the rules are given them.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.fact.Facts}. Mentions, counts and sentences come by the hundred and few of
 * them are ever looked at, so they are made when somebody first asks for them.
 */
@NullMarked
package org.nutgraf.engine.internal.fact;

import org.jspecify.annotations.NullMarked;
