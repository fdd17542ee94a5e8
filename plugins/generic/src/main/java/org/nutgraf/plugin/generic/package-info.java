/**
 * The parser that takes what no other recognises: any page, any text.
 *
 * <p>Start at {@link org.nutgraf.plugin.generic.GenericParser}. Only the engine calls in here.
 */
@NullMarked
package org.nutgraf.plugin.generic;

import org.jspecify.annotations.NullMarked;
