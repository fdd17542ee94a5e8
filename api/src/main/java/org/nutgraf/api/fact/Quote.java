package org.nutgraf.api.fact;

/**
 * Words that the article quotes.
 *
 * @param speaker who speaks, as printed near the quote; empty when not found
 * @param sentence sentence in which the quote begins
 * @param firstToken position of its first token
 * @param lastToken position of its last token
 * @param text the words between the quotation marks
 * @param speakerFirst position of the first token that names the speaker; −1 when not found
 * @param speakerLast position of the last token that names the speaker; −1 when not found
 */
public record Quote(
        String speaker,
        long sentence,
        long firstToken,
        long lastToken,
        String text,
        long speakerFirst,
        long speakerLast) {}
