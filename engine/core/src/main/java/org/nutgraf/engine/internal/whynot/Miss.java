package org.nutgraf.engine.internal.whynot;

import java.util.List;
import org.nutgraf.engine.explain.NearMiss;
import org.nutgraf.engine.explain.RuleMiss;

/**
 * What a failing condition was tried with.
 *
 * @param tried what was there
 * @param nearMisses what came nearest, nearest first
 * @param derivations shared rules that could have derived what is missing, nearest first
 * @param distance how far the condition is from holding
 */
record Miss(String tried, List<NearMiss> nearMisses, List<RuleMiss> derivations, double distance) {
    /** The distance of a condition for which there is nothing at all. */
    static final double NOTHING = 5;

    Miss {
        nearMisses = List.copyOf(nearMisses);
        derivations = List.copyOf(derivations);
    }

    /** A condition for which there are more combinations than were tried. */
    static Miss undecided() {
        return new Miss("not decided: too many combinations", List.of(), List.of(), NOTHING);
    }
}
