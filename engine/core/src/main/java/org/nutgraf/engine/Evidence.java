package org.nutgraf.engine;

import java.util.List;

/**
 * A sentence that made a rule fire.
 *
 * @param zone where it stands: {@code headline}, {@code dek}, {@code lead} or {@code body}
 * @param sentence its number in the article, from 0
 * @param text the characters of the text, exactly
 * @param from the first character, in the classification's offsets, UTF-16 units
 * @param to one past the last character
 * @param mentions the terms that the rule relied on, in text order
 */
public record Evidence(String zone, int sentence, String text, int from, int to, List<EvidenceMention> mentions) {

    /** Copies the mentions. */
    public Evidence {
        mentions = List.copyOf(mentions);
    }
}
