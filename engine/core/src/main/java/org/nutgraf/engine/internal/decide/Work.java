package org.nutgraf.engine.internal.decide;

/** Bounds the work on one rule. */
final class Work {
    private final int most;
    private int left;

    Work(int most) {
        this.most = most;
    }

    /** The next rule may do as much as every other. */
    void begin() {
        left = most;
    }

    /** One fact was tried, or one match found. */
    void spend() {
        if (--left < 0) {
            throw new TooMuch();
        }
    }

    /** Ends a search that has tried as many facts as it may. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("Too many combinations", null, false, false);
        }
    }
}
