package org.nutgraf.engine.internal.concept;

import java.util.List;

/**
 * A word list as read from its file, before its includes are linked.
 *
 * @param concept the name of the list
 * @param file the file's path, for diagnostics
 * @param terms in the order of the file
 * @param includes lists whose terms count for this concept too
 */
public record WordList(String concept, String file, List<Term> terms, List<Include> includes) {

    /** Copies the lists. */
    public WordList {
        terms = List.copyOf(terms);
        includes = List.copyOf(includes);
    }

    /**
     * An {@code @include} line.
     *
     * @param list the name of the included list
     * @param line 1-based
     * @param column 1-based column of the name
     */
    public record Include(String list, int line, int column) {}
}
