/**
 * The pf4j host: loads plugin jars from folders and hands out their parsers and fact records.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.plugin.PluginLoading}. A host is immutable once loaded; its
 * parsers may be called from several threads.
 */
@NullMarked
package org.nutgraf.engine.internal.plugin;

import org.jspecify.annotations.NullMarked;
