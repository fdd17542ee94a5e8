package org.nutgraf.engine.internal.rule.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;

/** Collects the problems of one file, or of one rule of it. Not thread-safe. */
public final class Problems {
    private static final int LIMIT = 1_000;

    private final String file;
    private final SourceText source;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private boolean errors;

    /** Starts without problems. */
    public Problems(String file, SourceText source) {
        this.file = file;
        this.source = source;
    }

    /** A separate collector for a part of the same file. */
    public Problems part() {
        return new Problems(file, source);
    }

    /** Adds everything of another collector. */
    public void addAll(Problems other) {
        found.addAll(other.found);
        errors |= other.errors;
    }

    /** Adds an error at a character. */
    public void error(int offset, String code, String message, @Nullable String hint) {
        error(source.position(offset), code, message, hint);
    }

    /** Adds an error at a place. */
    public void error(Position position, String code, String message, @Nullable String hint) {
        errors = true;
        add(Severity.ERROR, position, code, message, hint);
    }

    /** Adds a warning at a place. */
    public void warning(Position position, String code, String message, @Nullable String hint) {
        add(Severity.WARNING, position, code, message, hint);
    }

    private void add(Severity severity, Position position, String code, String message, @Nullable String hint) {
        if (found.size() < LIMIT) {
            found.add(new Diagnostic(severity, code, file, position.line(), position.column(), message, hint));
        }
    }

    /** Whether an error was added. */
    public boolean hasErrors() {
        return errors;
    }

    /** What was added, in that order, without repeats. */
    public List<Diagnostic> all() {
        return new ArrayList<>(found);
    }

    /** The text that places refer to. */
    public SourceText source() {
        return source;
    }
}
