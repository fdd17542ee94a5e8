package org.nutgraf.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category that rules may assign.
 *
 * @param id its id
 * @param label its label for people
 * @param definition when it applies
 * @param threshold the score from which it is assigned, 0 to 1. An override has replaced it already
 * @param parent the category it is shown under
 * @param mediaTopics IPTC Media Topic codes
 * @param override what was changed about it from outside; {@code null} when nothing was
 */
public record CategoryInfo(
        String id,
        String label,
        String definition,
        double threshold,
        @Nullable String parent,
        List<String> mediaTopics,
        @Nullable OverrideInfo override) {

    /** Copies the codes. */
    public CategoryInfo {
        mediaTopics = List.copyOf(mediaTopics);
    }
}
