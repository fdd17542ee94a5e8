/**
 * Benchmarks, one command each; start them with {@code engine/bench/run}.
 *
 * <p>Absolute figures belong to the machine they were measured on. What counts are ratios within one run.
 */
@NullMarked
package org.nutgraf.bench;

import org.jspecify.annotations.NullMarked;
