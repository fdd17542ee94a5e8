package org.nutgraf.engine.internal.rule.layout;

import java.util.List;
import org.nutgraf.api.Diagnostic;

/**
 * A file in its layout.
 *
 * @param text the text; the very text given when the file has defects
 * @param defects why it could not be laid out; empty when it was
 */
public record LaidOut(String text, List<Diagnostic> defects) {
    /** Copies the defects. */
    public LaidOut {
        defects = List.copyOf(defects);
    }
}
