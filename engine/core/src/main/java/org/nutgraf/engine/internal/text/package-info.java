/**
 * Tokens, sentences, stems and the language of a text.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.text.Tokenizer}. Everything here is linear in the length of the text,
 * independent of the default locale, and safe to call from several threads.
 */
@NullMarked
package org.nutgraf.engine.internal.text;

import org.jspecify.annotations.NullMarked;
