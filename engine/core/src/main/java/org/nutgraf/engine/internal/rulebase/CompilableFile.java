package org.nutgraf.engine.internal.rulebase;

import java.util.Objects;

/**
 * A rule file that has passed every check and can be compiled.
 *
 * @param path the file as diagnostics name it
 * @param packageName the package that its source declares
 * @param source its rules; lines of refused rules are blank, so that the numbering holds
 */
public record CompilableFile(String path, String packageName, String source) {

    /** Checks that nothing is missing. */
    public CompilableFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(source, "source");
    }
}
