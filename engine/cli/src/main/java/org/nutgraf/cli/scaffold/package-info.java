/**
 * Writes the project of a new plugin.
 *
 * <p>Start at {@link org.nutgraf.cli.scaffold.PluginScaffold}. Its source files are those of {@code plugins/example},
 * taken over when Nutgraf is built, so that what people start from is what our own tests run.
 */
@NullMarked
package org.nutgraf.cli.scaffold;

import org.jspecify.annotations.NullMarked;
