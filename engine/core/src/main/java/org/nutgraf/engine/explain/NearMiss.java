package org.nutgraf.engine.explain;

import java.util.List;

/**
 * Something in the article that nearly met a condition, or that stood in its way.
 *
 * @param words what is wrong with it, in one sentence
 * @param places the words it is about, in text order
 * @param sentences the sentences that hold them, in text order
 */
public record NearMiss(String words, List<Place> places, List<Place> sentences) {

    /** Copies the lists. */
    public NearMiss {
        places = List.copyOf(places);
        sentences = List.copyOf(sentences);
    }
}
