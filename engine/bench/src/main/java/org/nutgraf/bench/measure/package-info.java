/** How things are measured beside each other: interleaved in one run, by processor time. */
@NullMarked
package org.nutgraf.bench.measure;

import org.jspecify.annotations.NullMarked;
