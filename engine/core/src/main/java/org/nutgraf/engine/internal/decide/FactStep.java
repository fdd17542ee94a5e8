package org.nutgraf.engine.internal.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

/**
 * How the facts of a pattern are found.
 *
 * @param slot where the fact stands in the frame; the place of the pattern among all of the way
 * @param join a field that must equal a number known before; {@code null} when there is none
 * @param checks what the fact must meet under those bound before, the join included
 */
record FactStep(int slot, @Nullable Join join, List<Check> checks) {

    /** A field of the fact, and the field of one bound before that it must equal. */
    record Join(FieldReader field, int slot, FieldReader other) {}

    /** Says whether a fact meets a constraint; the facts bound before it stand in the frame. */
    @FunctionalInterface
    interface Check {
        boolean holds(Object fact, Object[] frame);
    }

    /** A whole number, taken from a fact and those bound before it. */
    @FunctionalInterface
    interface Amount {
        long of(Object fact, Object[] frame);
    }

    /** Whether a fact that passes the test meets the pattern; puts it into its slot first. */
    boolean meets(Object fact, Object[] frame) {
        frame[slot] = fact;
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).holds(fact, frame)) {
                return false;
            }
        }
        return true;
    }
}
