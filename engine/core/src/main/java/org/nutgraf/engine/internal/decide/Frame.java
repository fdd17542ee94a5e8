package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the variables of a way their slots while it is planned. */
final class Frame {
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Class<?>> facts = new HashMap<>();
    private final List<String> outer = new ArrayList<>();

    /**
     * A slot for a variable.
     *
     * @param fact the class of the fact that it stands for; {@code Object} for a value
     * @param named whether it is part of a match, as the variables inside of {@code not} and {@code exists} are not
     */
    int bind(String name, Class<?> fact, boolean named) {
        facts.put(name, fact);
        if (named && !outer.contains(name)) {
            outer.add(name);
        }
        return slots.computeIfAbsent(name, unseen -> slots.size());
    }

    /** The slot of a variable that is bound by now. */
    int slot(String name) {
        Integer slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException(name + " is not bound here");
        }
        return slot;
    }

    /** The class of the fact that a variable stands for. */
    Class<?> fact(String name) {
        Class<?> fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException(name + " is not bound here");
        }
        return fact;
    }

    /** The variables of a match, in the order in which they are bound. */
    List<String> outer() {
        return outer;
    }

    int size() {
        return slots.size();
    }
}
