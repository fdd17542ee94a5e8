package org.nutgraf.engine.internal.rulebase;

import java.util.Comparator;

/** An order of facts that depends on nothing but their values. */
final class FactOrder {

    /** By class, then by text, which for a record names every component. */
    static final Comparator<Object> CANONICAL =
            Comparator.comparing((Object fact) -> fact.getClass().getName()).thenComparing(Object::toString);

    private FactOrder() {}
}
