package org.nutgraf.engine.internal.rule.drl;

/** Stops the reading of one constraint or condition whose problem has been reported. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("reported", null, false, false);
    }
}
