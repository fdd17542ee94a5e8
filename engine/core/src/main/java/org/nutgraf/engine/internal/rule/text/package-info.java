/**
 * Text of rule files with exact places: lines, columns, problems and "did you mean".
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.text.SourceText}. Nothing here knows DRL.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.text;

import org.jspecify.annotations.NullMarked;
