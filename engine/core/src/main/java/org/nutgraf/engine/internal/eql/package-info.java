/**
 * Reads EQL, the prefix query language of IPTC EXTRA, and says the same in DRL and word lists.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.eql.EqlTranslation}. What operators mean follows EXTRA's own
 * translation to its search engine (iptc/extra-core, {@code EQL2ESQueryVisitor}), also where it departs from the
 * manual. What cannot be said is a problem with its place; nothing is said approximately.
 */
@NullMarked
package org.nutgraf.engine.internal.eql;

import org.jspecify.annotations.NullMarked;
