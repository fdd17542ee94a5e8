package org.nutgraf.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loaded rule.
 *
 * @param id its id, such as {@code ARMS-0010}
 * @param name its title
 * @param file its file, relative to the rules folder
 * @param line the line it begins on, from 1
 * @param category the category it speaks for or against; {@code null} for a shared rule
 * @param opposes whether it lowers the category
 * @param weight its weight, 0 to 1; 0 for a shared rule. An override has replaced it already
 * @param status {@code stable}, {@code experimental} or {@code deprecated}
 * @param languages languages it may fire on; empty for any
 * @param tags its tags
 * @param override what was changed about it from outside; {@code null} when nothing was
 */
public record RuleInfo(
        String id,
        String name,
        String file,
        int line,
        @Nullable String category,
        boolean opposes,
        double weight,
        String status,
        List<String> languages,
        List<String> tags,
        @Nullable OverrideInfo override) {

    /** Copies the lists. */
    public RuleInfo {
        languages = List.copyOf(languages);
        tags = List.copyOf(tags);
    }

    /** Whether an override keeps it from running. */
    public boolean disabled() {
        return override != null && override.disabled();
    }
}
