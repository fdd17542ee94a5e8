package org.nutgraf.engine;

/**
 * A term that a rule relied on.
 *
 * @param concept the word list it belongs to
 * @param text the characters of the text
 * @param from the first character, in the classification's offsets
 * @param to one past the last character
 */
public record EvidenceMention(String concept, String text, int from, int to) {}
