package org.nutgraf.engine.internal.parse;

import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.internal.plugin.LoadedParser;

/** A parser that threw. */
final class ParserFailure extends Exception {
    private static final long serialVersionUID = 1L;

    ParserFailure(LoadedParser parser, String act, Throwable cause) {
        super(
                "Parser '" + parser.id() + "' of plugin '" + parser.plugin() + "' failed while " + act + ": "
                        + described(cause),
                cause);
    }

    Diagnostic diagnostic() {
        return Diagnostic.error("parser-failed", message());
    }

    InputError error() {
        return new InputError("parser-failed", message());
    }

    private String message() {
        return String.valueOf(getMessage());
    }

    /** The exception and the place in the plugin where it was thrown, which is all its author needs. */
    private static String described(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
