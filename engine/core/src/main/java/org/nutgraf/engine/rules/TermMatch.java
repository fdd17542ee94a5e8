package org.nutgraf.engine.rules;

import java.util.List;

/**
 * A word list that finds something in a text.
 *
 * @param concept the name of the list
 * @param matched the part of the text that is found
 * @param whole whether that is all words of the text
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 * @param term the term that finds it, with its mark, as it stands in the list
 * @param kind how the term is compared
 * @param value what the term stands for
 * @param file the file the term stands in, named as its rules folder was given
 * @param line its line, from 1
 * @param through the lists on the way from this one to the term's own, which is the last; empty when it stands in this one
 * @param rules ids of the rules that ask for this list, sorted
 */
public record TermMatch(
        String concept,
        String matched,
        boolean whole,
        int from,
        int to,
        String term,
        Kind kind,
        String value,
        String file,
        int line,
        List<String> through,
        List<String> rules) {

    /** How a term is compared with a text. */
    public enum Kind {
        /** {@code =Exact}: case and diacritics as written. */
        EXACT("exact"),
        /** Without regard to case and diacritics. */
        PLAIN("plain"),
        /** {@code ~stem}: every word by its stem. */
        STEM("stem"),
        /** {@code pre*}: the last word begins so. */
        PREFIX("prefix");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Its name in JSON. */
        public String word() {
            return word;
        }
    }

    /** Copies the lists. */
    public TermMatch {
        through = List.copyOf(through);
        rules = List.copyOf(rules);
    }
}
