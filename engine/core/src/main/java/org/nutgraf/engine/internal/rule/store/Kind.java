package org.nutgraf.engine.internal.rule.store;

/** What part of a model follows in the bytes. */
final class Kind {
    static final int PATTERN = 0;
    static final int NOT = 1;
    static final int EXISTS = 2;
    static final int AND = 3;
    static final int OR = 4;

    static final int COMPARISON = 0;
    static final int MEMBERSHIP = 1;
    static final int ALL_OF = 2;
    static final int ANY_OF = 3;
    static final int BINDING = 4;

    static final int FIELD = 0;
    static final int VARIABLE = 1;
    static final int SUM = 2;
    static final int TEXT = 3;
    static final int WHOLE = 4;
    static final int FRACTION = 5;
    static final int TRUTH = 6;

    private Kind() {}
}
