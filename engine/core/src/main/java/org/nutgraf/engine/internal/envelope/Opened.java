package org.nutgraf.engine.internal.envelope;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.engine.InputError;

/**
 * An opened envelope: a document, or the reason why there is none.
 *
 * @param document the decoded document; {@code null} with an error
 * @param error why it cannot be decoded
 * @param issues what was odd about it
 */
public record Opened(@Nullable Document document, @Nullable InputError error, List<Diagnostic> issues) {

    static Opened refused(String code, String message) {
        return new Opened(null, new InputError(code, message), List.of());
    }
}
