package org.nutgraf.engine.internal.decide;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.FactOrder;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

/** The facts of one article that pass one test: in the order of the article, and equal ones once, as in a session. */
public final class FactList {
    /** No facts; not to be added to. */
    public static final FactList NONE = new FactList();

    /** In lists shorter than this all facts are compared. */
    private static final int WORTH_INDEXING = 12;

    private Object[] facts = new Object[4];
    private int size;
    private long place = Long.MIN_VALUE;
    private @Nullable Set<Object> known;
    private @Nullable FieldReader indexed;
    private long @Nullable [] index;

    /** Adds a fact of the class that all facts of the list have, unless an equal one is there. */
    public void add(Object fact) {
        // The facts of an article come in the order of the text, and then no two are equal.
        long next = FactOrder.place(fact);
        if (next <= place && isKnown(fact)) {
            return;
        }
        place = Math.max(place, next);
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, size * 2);
        }
        facts[size++] = fact;
        if (known != null) {
            known.add(fact);
        }
        indexed = null;
    }

    private boolean isKnown(Object fact) {
        if (size >= WORTH_INDEXING) {
            if (known == null) {
                known = new HashSet<>(Arrays.asList(facts).subList(0, size));
            }
            return known.contains(fact);
        }
        for (int i = 0; i < size; i++) {
            if (facts[i].equals(fact)) {
                return true;
            }
        }
        return false;
    }

    /** How many facts there are. */
    public int size() {
        return size;
    }

    /** A fact by its place, from 0. */
    public Object get(int i) {
        return facts[i];
    }

    /**
     * The numbers that a field has, fact by fact.
     *
     * @return {@code null} when the list is short, or the numbers do not ascend: then all facts have to be looked at
     */
    long @Nullable [] ascending(FieldReader field) {
        if (size < WORTH_INDEXING) {
            return null;
        }
        if (indexed != field) {
            indexed = field;
            index = index(field);
        }
        return index;
    }

    private long @Nullable [] index(FieldReader field) {
        long[] numbers = new long[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = field.number(facts[i]);
            if (i > 0 && numbers[i] < numbers[i - 1]) {
                return null;
            }
        }
        return numbers;
    }
}
