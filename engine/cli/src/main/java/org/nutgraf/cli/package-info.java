/**
 * The command line: one class per command, over the engine's façade.
 *
 * <p>Start at {@link org.nutgraf.cli.Main}. Nothing here is API; what users and scripts rely on are the commands,
 * their output and their exit codes. The only place that writes to standard output.
 */
@NullMarked
package org.nutgraf.cli;

import org.jspecify.annotations.NullMarked;
