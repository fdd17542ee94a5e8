/**
 * Why an article got its categories, and why it did not get others.
 *
 * <p>Start at {@link org.nutgraf.engine.Nutgraf#explain(org.nutgraf.api.RawDocument, java.util.List)}, which gives one
 * {@link org.nutgraf.engine.explain.Explanation} an article. All types are immutable values, made by the engine alone and
 * safe to share between threads. Components may be added in a minor version.
 */
@NullMarked
package org.nutgraf.engine.explain;

import org.jspecify.annotations.NullMarked;
