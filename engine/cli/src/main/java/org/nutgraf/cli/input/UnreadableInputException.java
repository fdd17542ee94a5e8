package org.nutgraf.cli.input;

import org.nutgraf.engine.InputError;

/** An input cannot be read. */
public final class UnreadableInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String reason;

    UnreadableInputException(String code, String reason) {
        super(reason);
        this.code = code;
        this.reason = reason;
    }

    /** The reason as it appears in a record. */
    public InputError error() {
        return new InputError(code, reason);
    }
}
