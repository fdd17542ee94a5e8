package org.nutgraf.engine.internal.rule.eval;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.api.fact.Sentence;

/** Orders of facts that depend on nothing but their values. */
public final class FactOrder {

    /** By place in the text, facts without a place first, then by class and text. */
    public static final Comparator<Object> BY_PLACE = FactOrder::comparePlaces;

    /** By class, then by place, then by text. */
    public static final Comparator<Object> BY_CLASS = FactOrder::compareClasses;

    /** Tuples of facts, fact by fact. */
    public static final Comparator<List<Object>> TUPLES = FactOrder::compareTuples;

    private FactOrder() {}

    /** A number of a fact, higher for facts later in the text; equal facts have the same one. */
    public static long place(Object fact) {
        return (sentence(fact) << Integer.SIZE) + token(fact);
    }

    private static int compareClasses(Object left, Object right) {
        int order = left.getClass().getName().compareTo(right.getClass().getName());
        return order == 0 ? comparePlaces(left, right) : order;
    }

    private static int comparePlaces(Object left, Object right) {
        int order = Long.compare(sentence(left), sentence(right));
        order = order == 0 ? Long.compare(token(left), token(right)) : order;
        return order == 0 ? compareSayings(left, right) : order;
    }

    /** The order of facts at one place. */
    private static int compareSayings(Object left, Object right) {
        if (left instanceof Relation one && right instanceof Relation other) {
            return compareRelations(one, other);
        }
        int order = left.getClass().getName().compareTo(right.getClass().getName());
        order = order == 0 ? name(left).compareTo(name(right)) : order;
        return order == 0 ? left.toString().compareTo(right.toString()) : order;
    }

    /** Shared rules derive several relations from one sentence. */
    private static int compareRelations(Relation left, Relation right) {
        int order = compare(left.kind(), right.kind());
        order = order == 0 ? compare(left.from(), right.from()) : order;
        order = order == 0 ? compare(left.to(), right.to()) : order;
        return order == 0 ? compare(left.what(), right.what()) : order;
    }

    private static int compare(@Nullable String left, @Nullable String right) {
        return String.valueOf(left).compareTo(String.valueOf(right));
    }

    private static int compareTuples(List<Object> left, List<Object> right) {
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common; i++) {
            // The text of a record is dear, and most tuples share some of their facts.
            int order = left.get(i) == right.get(i) ? 0 : comparePlaces(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static long sentence(Object fact) {
        if (fact instanceof Mention mention) {
            return mention.sentence();
        } else if (fact instanceof Relation relation) {
            return relation.sentence();
        } else if (fact instanceof Sentence sentence) {
            return sentence.index();
        } else if (fact instanceof Quote quote) {
            return quote.sentence();
        }
        return fact instanceof Figure figure ? figure.sentence() : -1;
    }

    /** What tells most facts at one place apart: the text of a record is dear, the first one of a class above all. */
    private static String name(Object fact) {
        return fact instanceof Mention mention ? mention.concept() : "";
    }

    private static long token(Object fact) {
        if (fact instanceof Mention mention) {
            return mention.firstToken();
        } else if (fact instanceof Figure figure) {
            return figure.firstToken();
        }
        return fact instanceof Quote quote ? quote.firstToken() : -1;
    }
}
