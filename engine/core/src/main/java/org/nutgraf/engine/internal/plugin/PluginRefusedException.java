package org.nutgraf.engine.internal.plugin;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/** A plugin that cannot be used, with code, cause and remedy. */
final class PluginRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String problem;
    private final String remedy;

    PluginRefusedException(String code, String problem, String remedy) {
        this(code, problem, remedy, null);
    }

    PluginRefusedException(String code, String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }

    Diagnostic at(Path file) {
        return Diagnostic.error(code, problem).withHint(remedy).at(file.toString(), 0, 0);
    }
}
