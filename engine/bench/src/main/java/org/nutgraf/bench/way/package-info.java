/** The whole way of a document, from its bytes to a line of JSON: by stage, and how it grows. */
@NullMarked
package org.nutgraf.bench.way;

import org.jspecify.annotations.NullMarked;
