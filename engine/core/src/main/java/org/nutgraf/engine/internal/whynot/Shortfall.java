package org.nutgraf.engine.internal.whynot;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that a fact does not meet.
 *
 * @param kind what it is about
 * @param cost how far the fact is from meeting it; the more, the farther
 * @param partner the other fact it is about; {@code null} when it is about none
 * @param words what is wrong, in one sentence
 */
record Shortfall(Kind kind, double cost, @Nullable Object partner, Supplier<String> words) {

    /** What a constraint is about. */
    enum Kind {
        /** In which sentence or paragraph something stands. */
        PLACE,
        /** How many words lie between two things, and in which order they come. */
        WORDS,
        /** Anything else. */
        OTHER
    }

    /** The whole cost of several. */
    static double cost(List<Shortfall> shortfalls) {
        return shortfalls.stream().mapToDouble(Shortfall::cost).sum();
    }
}
