/** What a start and an edit cost: processes from nothing, reloads of a running engine, and many rules. */
@NullMarked
package org.nutgraf.bench.start;

import org.jspecify.annotations.NullMarked;
