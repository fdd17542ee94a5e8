package org.nutgraf.engine.rules;

import java.nio.file.Path;
import java.util.List;
import org.nutgraf.api.Diagnostic;

/**
 * A rule file or word list, and what it looks like in its layout.
 *
 * @param path the file
 * @param before its text
 * @param after its text in the layout; the same text when the file has problems
 * @param problems why it is left as it is; empty when it could be laid out
 */
public record FormattedFile(Path path, String before, String after, List<Diagnostic> problems) {
    /** Copies the problems. */
    public FormattedFile {
        problems = List.copyOf(problems);
    }

    /** Whether the file is not in its layout yet. */
    public boolean isChanged() {
        return !before.equals(after);
    }
}
