/**
 * Reads NITF 3.x documents.
 *
 * <p>Start at {@link org.nutgraf.plugin.nitf.NitfParser}; it is loaded by the engine and not meant to be called by anyone
 * else. Thread-safe.
 */
@NullMarked
package org.nutgraf.plugin.nitf;

import org.jspecify.annotations.NullMarked;
