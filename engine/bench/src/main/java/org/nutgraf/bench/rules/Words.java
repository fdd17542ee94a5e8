package org.nutgraf.bench.rules;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Makes words that look like words, each one once. */
final class Words {
    private static final String[] ONSETS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t", "v", "z", "br", "dr", "gl", "kr", "pl", "tr", "st"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "oa"};

    private final Random random;
    private final Set<String> made = new HashSet<>();

    Words(Random random) {
        this.random = random;
    }

    /** A word that was not made before. It ends in a way that no inflection does, so that all engines agree on its forms. */
    String next() {
        String word;
        do {
            StringBuilder letters = new StringBuilder();
            int syllables = 2 + random.nextInt(2);
            for (int i = 0; i < syllables; i++) {
                letters.append(pick(ONSETS)).append(pick(VOWELS));
            }
            word = letters.append('k').toString();
        } while (!made.add(word));
        return word;
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
