/**
 * Looks at one plugin file by itself, for tools that check plugins.
 *
 * <p>Start at {@link org.nutgraf.engine.plugin.PluginFile}. Applications have their plugins loaded by
 * {@link org.nutgraf.engine.Nutgraf} instead. Stable.
 */
@NullMarked
package org.nutgraf.engine.plugin;

import org.jspecify.annotations.NullMarked;
