/**
 * The categories that rules assign, as {@code categories.yaml} defines them.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.catalog.CategoryCatalog}. Values are immutable and safe to share
 * between threads.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.catalog;

import org.jspecify.annotations.NullMarked;
