/**
 * Reads agency copy as it comes over the wire: plain text with a dateline, IPTC 7901 and ANPA 1312.
 *
 * <p>Start at {@link org.nutgraf.plugin.agencytext.AgencyTextParser}; it is loaded by the engine and not meant to be
 * called by anyone else. Thread-safe.
 */
@NullMarked
package org.nutgraf.plugin.agencytext;

import org.jspecify.annotations.NullMarked;
