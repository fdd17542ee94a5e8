package org.nutgraf.engine.internal.eql;

import org.jspecify.annotations.Nullable;

/** What keeps a query from being read or said in DRL. It never leaves this package. */
final class EqlProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;
    private final String code;
    private final @Nullable String hint;

    EqlProblem(int at, String code, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.at = at;
        this.code = code;
        this.hint = hint;
    }

    int at() {
        return at;
    }

    String code() {
        return code;
    }

    @Nullable String hint() {
        return hint;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
