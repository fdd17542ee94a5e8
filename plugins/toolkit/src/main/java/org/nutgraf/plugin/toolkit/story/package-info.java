/**
 * Builds the answer of a parser from what it found: attributes, body, roles and issues.
 *
 * <p>Start at {@link org.nutgraf.plugin.toolkit.story.StoryDraft}. A draft belongs to one parse and one thread.
 */
@NullMarked
package org.nutgraf.plugin.toolkit.story;

import org.jspecify.annotations.NullMarked;
