package org.nutgraf.engine.internal.rule.store;

/** What follows in the bytes. */
enum Tag {
    NULL,
    TEXT,
    INTEGER,
    LONG,
    DOUBLE,
    TRUE,
    FALSE,
    LIST,
    RECORD,
    CONSTANT;

    private static final Tag[] ALL = values();

    /** The tag of a number, or {@code NULL} for a number that none has; what is wrong then shows soon. */
    static Tag of(int number) {
        return number >= 0 && number < ALL.length ? ALL[number] : NULL;
    }
}
