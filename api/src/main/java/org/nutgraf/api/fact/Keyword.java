package org.nutgraf.api.fact;

/**
 * A keyword that the document states.
 *
 * @param text the keyword as printed
 */
public record Keyword(String text) {}
