package org.nutgraf.engine.internal.rulebase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/**
 * What came of compiling one file.
 *
 * @param rules the compiled rules; {@code null} when it failed
 * @param diagnostics errors and warnings
 */
record Compilation(@Nullable CompiledRules rules, List<Diagnostic> diagnostics) {

    static Compilation done(CompiledRules rules, List<Diagnostic> warnings) {
        return new Compilation(rules, List.copyOf(warnings));
    }

    static Compilation failed(List<Diagnostic> diagnostics) {
        return new Compilation(null, List.copyOf(diagnostics));
    }
}
