/**
 * The lines of a text and the roles of its characters: where every text parser starts.
 *
 * <p>Start at {@link org.nutgraf.plugin.toolkit.Lines} to read a document and at
 * {@link org.nutgraf.plugin.toolkit.RoleMap} to answer for every character of it. Bundle the toolkit into a plugin
 * if it helps; nothing in the engine asks for it. Values are immutable; a {@code RoleMap} belongs to one thread.
 */
@NullMarked
package org.nutgraf.plugin.toolkit;

import org.jspecify.annotations.NullMarked;
