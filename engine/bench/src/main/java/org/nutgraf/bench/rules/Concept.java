package org.nutgraf.bench.rules;

import java.util.List;

/**
 * A word list of one word and one phrase of two words, none of which any other list has.
 *
 * @param number its place among all concepts
 * @param terms the word and the phrase
 */
record Concept(int number, List<String> terms) {

    /** The name of the word list. */
    String name() {
        return "c" + number;
    }
}
