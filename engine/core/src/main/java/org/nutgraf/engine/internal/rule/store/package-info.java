/**
 * Models of rules as bytes.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.store.ModelWriter}. Written by hand, part by part: a start reads
 * hundreds of models, and reflection took most of its time. Whoever keeps the bytes names the build that wrote them. For
 * the engine only. Not thread-safe: one writer or reader a value.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.store;

import org.jspecify.annotations.NullMarked;
