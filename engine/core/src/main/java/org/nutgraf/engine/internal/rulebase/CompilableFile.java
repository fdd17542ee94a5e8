package org.nutgraf.engine.internal.rulebase;

import java.util.Objects;
import org.nutgraf.engine.internal.pack.Fingerprint;

/**
 * A rule file that has passed every check and can be compiled.
 *
 * @param path the file as diagnostics name it
 * @param packageName the package that its source declares
 * @param source its rules; lines of refused rules are blank, so that the numbering holds
 * @param fingerprint tells the source from any other
 */
public record CompilableFile(String path, String packageName, String source, String fingerprint) {

    /** Checks that nothing is missing. */
    public CompilableFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** A file whose fingerprint has to be taken. */
    public CompilableFile(String path, String packageName, String source) {
        this(path, packageName, source, Fingerprint.of(source));
    }
}
