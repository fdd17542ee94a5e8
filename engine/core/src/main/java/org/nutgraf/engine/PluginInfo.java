package org.nutgraf.engine;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/**
 * A plugin that was loaded or refused.
 *
 * @param id the plugin's id; the file's name when it could not be read
 * @param version the plugin's version, or the empty string
 * @param file the jar, zip or folder; {@code null} for parsers handed to the builder
 * @param parsers the ids of the parsers it brings, in alphabetical order
 * @param problem why it was refused; {@code null} when it was loaded
 * @param findings the defects of files that it reads, such as layouts of publishers; the plugin works without what they
 *     concern
 */
public record PluginInfo(
        String id,
        String version,
        @Nullable String file,
        List<String> parsers,
        @Nullable Diagnostic problem,
        List<Diagnostic> findings) {

    /** Copies the lists. */
    public PluginInfo {
        parsers = List.copyOf(parsers);
        findings = List.copyOf(findings);
    }

    /** A plugin that reads no files of its own. */
    public PluginInfo(
            String id, String version, @Nullable String file, List<String> parsers, @Nullable Diagnostic problem) {
        this(id, version, file, parsers, problem, List.of());
    }

    /** Why it was refused, and every defect of the files that it reads. */
    public List<Diagnostic> diagnostics() {
        return problem == null
                ? findings
                : Stream.concat(Stream.of(problem), findings.stream()).toList();
    }

    /** Whether it is in use. */
    public boolean isLoaded() {
        return problem == null;
    }
}
