/**
 * Checks one plugin file in a process of its own, because a plugin may hang, exit, print or take all memory.
 *
 * <p>Start at {@link org.nutgraf.cli.check.PluginCheck}, which starts {@link org.nutgraf.cli.check.CheckProcess} and
 * listens to it.
 */
@NullMarked
package org.nutgraf.cli.check;

import org.jspecify.annotations.NullMarked;
