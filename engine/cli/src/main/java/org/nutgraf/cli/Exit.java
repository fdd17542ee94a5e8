package org.nutgraf.cli;

/** The exit codes that scripts rely on. */
final class Exit {
    /** Done. */
    static final int DONE = 0;
    /** Done, but there were findings: a failed rule case, a rule error, an input that could not be parsed. */
    static final int FINDINGS = 1;
    /** Wrong usage or unreadable configuration. */
    static final int USAGE = 2;
    /** A fault of ours. */
    static final int FAULT = 3;

    private Exit() {}
}
