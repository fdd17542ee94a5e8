package org.nutgraf.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.nutgraf.api.Diagnostic;

/**
 * What became of a change in the folders of rules and plugins.
 *
 * @param changed what was written, created or removed; empty when there was too much to tell
 * @param diagnostics every defect of the rules and plugins now in use
 * @param millis how long reloading took, in milliseconds
 */
public record Reload(Set<Path> changed, List<Diagnostic> diagnostics, long millis) {

    /** Copies the collections. */
    public Reload {
        changed = Set.copyOf(changed);
        diagnostics = List.copyOf(diagnostics);
    }
}
