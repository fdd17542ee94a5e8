package org.nutgraf.engine.internal.rule.logic;

import java.util.Comparator;

/**
 * A value that claims speak of.
 *
 * @param pattern the number of the pattern whose fact has it
 * @param field the field of that fact; empty for the fact itself
 */
record Term(int pattern, String field) implements Comparable<Term> {
    private static final Comparator<Term> ORDER =
            Comparator.comparingInt(Term::pattern).thenComparing(Term::field, Comparator.naturalOrder());

    /** What numbers are measured from. */
    static final Term ZERO = new Term(-1, "");

    Term field(String name) {
        return new Term(pattern, name);
    }

    @Override
    public int compareTo(Term other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return pattern + "." + field;
    }
}
