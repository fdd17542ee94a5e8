package org.nutgraf.engine.internal.decide;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

/** The variables of a way while it is planned: in which slot the fact stands that each is bound by. */
final class Variables {
    private Map<String, Bound> bound = new LinkedHashMap<>();
    private int slots;

    /**
     * What a variable stands for: a fact, or a field of it.
     *
     * @param slot where the fact stands in the frame
     * @param type the class of the fact
     * @param field {@code null} when it stands for the fact itself
     */
    record Bound(int slot, Class<?> type, @Nullable FieldReader field) {
        Object of(Object[] frame) {
            return in(frame[slot]);
        }

        /** What it stands for when this is the fact in its slot. */
        Object in(Object fact) {
            return field == null ? fact : field.read(fact);
        }

        /** The same with the fact in another slot. */
        Bound at(int other) {
            return new Bound(other, type, field);
        }
    }

    /** A slot for the fact of a pattern; no two patterns share one. */
    int slot() {
        return slots++;
    }

    void bind(String name, Bound variable) {
        bound.put(name, variable);
    }

    /** A variable that is bound by now. */
    Bound get(String name) {
        Bound variable = bound.get(name);
        if (variable == null) {
            throw new IllegalArgumentException(name + " is not bound here");
        }
        return variable;
    }

    /** Plans what may bind variables that are forgotten afterwards. */
    void inside(Runnable planning) {
        Map<String, Bound> outside = new LinkedHashMap<>(bound);
        planning.run();
        bound = outside;
    }

    /** The variables that can be seen, in the order in which they were bound. */
    Map<String, Bound> visible() {
        return bound;
    }

    int slots() {
        return slots;
    }
}
