package org.nutgraf.api.fact;

/**
 * A sentence of headline, dek or body.
 *
 * @param index number of the sentence in the article, from 0
 * @param paragraph number of its paragraph
 * @param zone where it stands
 * @param words number of words
 * @param text its text
 * @param position 0-based place of the sentence in its paragraph
 */
public record Sentence(long index, long paragraph, String zone, long words, String text, long position) {}
