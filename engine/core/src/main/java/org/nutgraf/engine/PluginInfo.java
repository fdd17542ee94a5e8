package org.nutgraf.engine;

import java.util.List;
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
 */
public record PluginInfo(
        String id,
        String version,
        @Nullable String file,
        List<String> parsers,
        @Nullable Diagnostic problem) {

    /** Copies the parsers. */
    public PluginInfo {
        parsers = List.copyOf(parsers);
    }

    /** Whether it is in use. */
    public boolean isLoaded() {
        return problem == null;
    }
}
