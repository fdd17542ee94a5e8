package org.nutgraf.engine.internal.presearch;

import org.nutgraf.engine.internal.fact.Groups;

/** Is told which facts of an article pass which tests. */
interface Passed {
    /** The fact at a place passes a test. */
    void one(int test, int place);

    /** All facts of a group pass a test. */
    void all(int test, Groups groups, int group);
}
