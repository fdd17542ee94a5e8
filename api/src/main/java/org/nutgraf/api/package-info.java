/**
 * What source plugins and embedders share with the engine: documents, parsers, articles and diagnostics.
 *
 * <p>Start at {@link org.nutgraf.api.ArticleParser} to write a parser. Plugin authors implement
 * {@code ArticleParser} only; every other type is a value that you create or receive. All values are
 * immutable and safe to share between threads. Collections handed out are unmodifiable.
 *
 * <p>Stable: types and methods here change only with a new major version.
 */
@NullMarked
package org.nutgraf.api;

import org.jspecify.annotations.NullMarked;
