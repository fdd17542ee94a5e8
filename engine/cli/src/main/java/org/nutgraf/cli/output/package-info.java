/**
 * What results look like: for people in 80 columns, and as CSV, ninjs and JSON lines for programs.
 *
 * <p>Start at {@link org.nutgraf.cli.output.ResultFormat}. Formats are immutable and are called from several threads.
 */
@NullMarked
package org.nutgraf.cli.output;

import org.jspecify.annotations.NullMarked;
