/**
 * Results as JSON, one object a line, as {@code docs/schema} describes them.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.json.ClassificationJson}. Stateless and thread-safe.
 */
@NullMarked
package org.nutgraf.engine.internal.json;

import org.jspecify.annotations.NullMarked;
