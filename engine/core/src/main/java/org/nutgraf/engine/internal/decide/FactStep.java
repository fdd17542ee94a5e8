package org.nutgraf.engine.internal.decide;

import java.util.List;

/**
 * How the facts of a pattern are found.
 *
 * @param test number of the test that a fact must pass by itself
 * @param checks what it must meet under the variables bound before
 * @param bindings what is read from it
 */
record FactStep(int test, List<Checks.Check> checks, List<Binding> bindings) {

    /** A slot and what to put there. */
    record Binding(int slot, Reading value) {}

    /** What is read from a fact: a field, or the fact itself. */
    @FunctionalInterface
    interface Reading {
        Object of(Object fact);
    }

    /** Whether a fact that passes the test meets the pattern; binds its variables first. */
    boolean meets(Object fact, Object[] bound) {
        for (Binding binding : bindings) {
            bound[binding.slot()] = binding.value().of(fact);
        }
        return Checks.holdAll(checks, fact, bound);
    }
}
