/**
 * Records of the rule model as bytes.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.store.RecordWriter}. Java's own serialisation takes as long as
 * reading the rule files anew, and gives a record that has changed since its new components empty; here such bytes
 * are refused. For the engine only. Not thread-safe: one writer or reader a value.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.store;

import org.jspecify.annotations.NullMarked;
