package org.nutgraf.engine.internal.concept;

/**
 * One term of a word list.
 *
 * @param text the list's spelling, without marks
 * @param kind how it is compared
 * @param value what the list says it stands for; the term itself when it says nothing
 * @param line 1-based line of the list
 * @param column 1-based column of the term
 */
public record Term(String text, Kind kind, String value, int line, int column) {

    /** How the words of a term are compared with the words of a text. Of equals, the earlier kind wins. */
    public enum Kind {
        /** {@code =Exact}: case and diacritics as written. */
        EXACT,
        /** Without regard to case and diacritics. */
        PLAIN,
        /** {@code ~stem}: every word by its stem. */
        STEM,
        /** {@code pre*}: the last word begins so. */
        PREFIX
    }

    /** The term with its mark, as it stands in the list. */
    public String written() {
        return switch (kind) {
            case EXACT -> "=" + text;
            case PLAIN -> text;
            case STEM -> "~" + text;
            case PREFIX -> text + "*";
        };
    }
}
