/**
 * Plugin jars built on the fly from source, for tests of hosts and of the rules that use a plugin's facts.
 *
 * <p>Start at {@link org.nutgraf.testkit.plugin.PluginJar}. Needs a JDK, not only a runtime.
 */
@NullMarked
package org.nutgraf.testkit.plugin;

import org.jspecify.annotations.NullMarked;
