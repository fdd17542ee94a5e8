package org.nutgraf.engine.explain;

/**
 * A stretch of the article that a fact stands on.
 *
 * @param zone {@code headline}, {@code dek}, {@code lead} or {@code body}
 * @param paragraph number of the paragraph in the body, counted from 1; −1 for the headline, 0 for the dek
 * @param sentence number of the sentence in the article, counted from 0 as in facts
 * @param text the characters, exactly
 * @param from the first character, in the classification's offsets, UTF-16 units
 * @param to one past the last character
 * @param textFrom the first character in the explanation's text
 * @param textTo one past the last character in the explanation's text
 */
public record Place(String zone, int paragraph, int sentence, String text, int from, int to, int textFrom, int textTo) {

    /** The place as people call it: {@code headline}, {@code dek} or {@code paragraph 3}. */
    public String words() {
        return paragraph > 0 ? "paragraph " + paragraph : zone;
    }
}
