/** The documents that are measured with: real ones where they are at hand, and the project's own. */
@NullMarked
package org.nutgraf.bench.corpus;

import org.jspecify.annotations.NullMarked;
