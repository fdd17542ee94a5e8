package org.nutgraf.api.fact;

/**
 * A number in the text with what it counts.
 *
 * @param value the number, multiplied out ({@code 2.5 million} is 2500000)
 * @param measure unit or currency, such as {@code km}, {@code %} or {@code USD}; empty when none
 * @param noun the noun it counts, such as {@code militants}; empty when none
 * @param sentence number of its sentence
 * @param firstToken position of its first token
 * @param lastToken position of its last token, unit included
 */
public record Figure(double value, String measure, String noun, long sentence, long firstToken, long lastToken) {}
