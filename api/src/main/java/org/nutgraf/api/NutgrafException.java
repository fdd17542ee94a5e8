package org.nutgraf.api;

import org.jspecify.annotations.Nullable;

/**
 * A failed act of the engine. Problems in input are {@link Diagnostic}s instead.
 *
 * <p>The message says what failed, on which input, and what would be right.
 */
public class NutgrafException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** An error without a cause. */
    public NutgrafException(ErrorCode code, String message) {
        this(code, message, null);
    }

    /** An error with its cause. */
    public NutgrafException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What failed. */
    public ErrorCode code() {
        return code;
    }
}
