package org.nutgraf.api;

/** What failed, grouped by who can put it right. */
public enum ErrorCode {
    /** An input file or stream cannot be read. */
    INPUT_UNREADABLE(Blame.USER),
    /** A folder or file given as configuration is missing or malformed. */
    CONFIGURATION_INVALID(Blame.USER),
    /** An argument names something that does not exist. */
    ARGUMENT_UNKNOWN(Blame.USER),
    /** A plugin threw an exception or broke its contract. */
    PLUGIN_FAILED(Blame.PLUGIN),
    /** A rule threw an exception while it ran. */
    RULE_FAILED(Blame.RULE),
    /** The engine was used after it was closed. */
    CLOSED(Blame.USER),
    /** A fault of the engine's own. */
    INTERNAL(Blame.INTERNAL);

    /** Who can put an error right. */
    public enum Blame {
        /** The caller: arguments, configuration, input. */
        USER,
        /** The author of a plugin. */
        PLUGIN,
        /** The author of a rule. */
        RULE,
        /** The engine's developers. */
        INTERNAL
    }

    private final Blame blame;

    ErrorCode(Blame blame) {
        this.blame = blame;
    }

    /** Who can put it right. */
    public Blame blame() {
        return blame;
    }
}
