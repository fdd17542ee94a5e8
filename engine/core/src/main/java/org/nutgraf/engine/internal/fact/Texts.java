package org.nutgraf.engine.internal.fact;

import java.util.Arrays;
import java.util.Collection;

/**
 * The texts that a field may have, numbered from 0 in their order.
 *
 * <p>Whoever asks something of each can prepare the answers by number, once for each object of this class. Immutable.
 */
public final class Texts {
    private final String[] texts;

    /** Some texts, each once. */
    public Texts(Collection<String> texts) {
        // Rules name them by the same objects.
        this.texts = texts.stream().sorted().map(String::intern).toArray(String[]::new);
    }

    /** How many there are. */
    public int size() {
        return texts.length;
    }

    /** The text with a number. */
    public String get(int number) {
        return texts[number];
    }

    /** The number of a text; negative when it is none of these. */
    public int number(String text) {
        return Arrays.binarySearch(texts, text);
    }
}
