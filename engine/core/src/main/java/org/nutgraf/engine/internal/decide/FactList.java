package org.nutgraf.engine.internal.decide;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.fact.Groups;
import org.nutgraf.engine.internal.rule.eval.FactOrder;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

/**
 * The facts of one article that pass one test: in the order of the article, and equal ones once, as in a session.
 *
 * <p>It knows their places among all facts of the article; a fact is not made before somebody looks at it.
 */
public final class FactList {
    /** No facts; not to be added to. */
    public static final FactList NONE = new FactList(List.of());

    /** In lists shorter than this all facts are compared. */
    private static final int WORTH_INDEXING = 12;

    private final List<Object> article;
    /** Where the facts stand in the article. */
    private int[] places = new int[0];

    private int first;
    private int size;
    private boolean shared = true;
    private long latest = Long.MIN_VALUE;
    private @Nullable Set<Object> known;
    private @Nullable FieldReader indexed;
    private long @Nullable [] index;

    /** A list of facts of an article, none so far. */
    public FactList(List<Object> article) {
        this.article = article;
    }

    /** Adds the facts of a group, of the class that all facts of the list have; none equals another, or one of the list. */
    public void addAll(Groups groups, int group) {
        addAll(groups.places(), groups.starts()[group], groups.starts()[group + 1]);
    }

    private void addAll(int[] added, int from, int end) {
        if (size == 0) {
            places = added;
            first = from;
            size = end - from;
            return;
        }
        own(end - from);
        System.arraycopy(added, from, places, size, end - from);
        size += end - from;
        Arrays.sort(places, 0, size);
        known = null;
        indexed = null;
        latest = Math.max(latest, FactOrder.place(get(size - 1)));
    }

    /** Adds a fact of the class that all facts of the list have, by its place, unless an equal one is there. */
    public void add(int place) {
        own(1);
        Object fact = article.get(place);
        // The facts of an article come in the order of the text, and then no two are equal.
        long next = FactOrder.place(fact);
        if (next <= latest && isKnown(fact)) {
            return;
        }
        latest = Math.max(latest, next);
        int at = size++;
        for (; at > 0 && places[at - 1] > place; at--) {
            places[at] = places[at - 1];
        }
        places[at] = place;
        if (known != null) {
            known.add(fact);
        }
        indexed = null;
    }

    /** Makes room for more in an array of its own. */
    private void own(int more) {
        if (shared && size > 0) {
            latest = FactOrder.place(get(size - 1));
        }
        if (shared || size + more > places.length) {
            places = Arrays.copyOfRange(places, first, first + Math.max(4, 2 * size + more));
            first = 0;
            shared = false;
        }
    }

    private boolean isKnown(Object fact) {
        if (size >= WORTH_INDEXING) {
            if (known == null) {
                known = new HashSet<>();
                for (int i = 0; i < size; i++) {
                    known.add(get(i));
                }
            }
            return known.contains(fact);
        }
        for (int i = 0; i < size; i++) {
            if (get(i).equals(fact)) {
                return true;
            }
        }
        return false;
    }

    /** How many facts there are. */
    public int size() {
        return size;
    }

    /** A fact by its place in the list, from 0. */
    public Object get(int i) {
        return article.get(places[first + i]);
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
            numbers[i] = field.number(get(i));
            if (i > 0 && numbers[i] < numbers[i - 1]) {
                return null;
            }
        }
        return numbers;
    }
}
