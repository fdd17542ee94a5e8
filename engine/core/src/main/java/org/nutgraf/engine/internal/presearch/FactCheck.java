package org.nutgraf.engine.internal.presearch;

/** Whether a fact, by itself, meets what a pattern asks. */
@FunctionalInterface
interface FactCheck {
    /** Every fact does. */
    FactCheck ANY = fact -> true;

    boolean holds(Object fact);
}
