package org.nutgraf.engine.internal.rule.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a rule stands in its life. */
public enum Status {
    /** Runs only when asked for. */
    EXPERIMENTAL,
    /** Runs. */
    STABLE,
    /** Runs and warns. */
    DEPRECATED;

    /** The word used in rules. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that word, or {@code null}. */
    public static @Nullable Status of(String word) {
        for (Status status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        return null;
    }
}
