/**
 * The categories that rules assign, as {@code categories.yaml} defines them, and what {@code overrides.yaml} changes.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.catalog.CategoryCatalog} and
 * {@link org.nutgraf.engine.internal.rule.catalog.Overrides}. Values are immutable and safe to share
 * between threads.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.catalog;

import org.jspecify.annotations.NullMarked;
