package org.nutgraf.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A problem in input (an article, a rule file, a plugin jar), as a value.
 *
 * @param severity how bad it is
 * @param code a stable kebab-case name, such as {@code unknown-field}
 * @param file the file it was found in, as given; {@code null} when it concerns the document at hand
 * @param line 1-based, or 0 when unknown
 * @param column 1-based, in UTF-16 units, or 0 when unknown
 * @param message what is wrong
 * @param hint what would be right; {@code null} when the message says it all
 */
public record Diagnostic(
        Severity severity,
        String code,
        @Nullable String file,
        int line,
        int column,
        String message,
        @Nullable String hint) {

    /** Checks that severity, code and message are there. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** An error of the document at hand. */
    public static Diagnostic error(String code, String message) {
        return new Diagnostic(Severity.ERROR, code, null, 0, 0, message, null);
    }

    /** A warning about the document at hand. */
    public static Diagnostic warning(String code, String message) {
        return new Diagnostic(Severity.WARNING, code, null, 0, 0, message, null);
    }

    /** The same diagnostic with a hint. */
    public Diagnostic withHint(@Nullable String newHint) {
        return new Diagnostic(severity, code, file, line, column, message, newHint);
    }

    /** The same diagnostic at a place in a file. */
    public Diagnostic at(String newFile, int newLine, int newColumn) {
        return new Diagnostic(severity, code, newFile, newLine, newColumn, message, hint);
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column: severity: message [code] (hint)}, leaving out what is unknown. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (file != null) {
            out.append(file);
            if (line > 0) {
                out.append(':').append(line);
                if (column > 0) {
                    out.append(':').append(column);
                }
            }
            out.append(": ");
        }
        out.append(severity.word())
                .append(": ")
                .append(message)
                .append(" [")
                .append(code)
                .append(']');
        if (hint != null) {
            out.append(" (").append(hint).append(')');
        }
        return out.toString();
    }
}
