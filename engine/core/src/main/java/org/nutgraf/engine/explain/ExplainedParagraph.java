package org.nutgraf.engine.explain;

/**
 * A part of the article's text.
 *
 * @param zone {@code headline}, {@code dek}, {@code lead} or {@code body}
 * @param textFrom its first character in the explanation's text
 * @param textTo one past its last character
 */
public record ExplainedParagraph(String zone, int textFrom, int textTo) {}
