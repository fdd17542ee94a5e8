package org.nutgraf.engine.internal.rulebase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/**
 * What came of compiling one file.
 *
 * @param bytes the classes, a {@link RuleBundle}; {@code null} when it failed
 * @param diagnostics errors and warnings
 */
record Compilation(byte @Nullable [] bytes, List<Diagnostic> diagnostics) {

    static Compilation done(byte[] bytes, List<Diagnostic> warnings) {
        return new Compilation(bytes, List.copyOf(warnings));
    }

    static Compilation failed(List<Diagnostic> diagnostics) {
        return new Compilation(null, List.copyOf(diagnostics));
    }
}
