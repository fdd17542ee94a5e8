package org.nutgraf.engine.internal.eql;

import org.jspecify.annotations.Nullable;

/**
 * A query with what is known of it.
 *
 * @param name what the rule is called
 * @param topic the IPTC Media Topic code, such as {@code 20000677}; {@code null} when unknown
 * @param text the query
 * @param file how diagnostics name its file
 * @param lines for each character of the text and its end, the line in the file
 * @param columns likewise the column
 */
record EqlQuery(String name, @Nullable String topic, String text, String file, int[] lines, int[] columns) {}
