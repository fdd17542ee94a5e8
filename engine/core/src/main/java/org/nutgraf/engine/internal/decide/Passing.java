package org.nutgraf.engine.internal.decide;

/** The facts of one article, by the tests that they pass. */
@FunctionalInterface
public interface Passing {

    /** The facts that pass a test, by its number. */
    FactList test(int number);
}
