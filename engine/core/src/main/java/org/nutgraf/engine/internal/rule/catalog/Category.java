package org.nutgraf.engine.internal.rule.catalog;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category that rules assign.
 *
 * @param id such as {@code arms-request}
 * @param label its name for people
 * @param definition what belongs to it; empty when not written
 * @param threshold the score from which on it is assigned, 0 to 1
 * @param parent id of the category it is shown under; {@code null} for none. It plays no part in scoring
 * @param mediaTopics IPTC Media Topic codes, digits only
 * @param plover PLOVER event codes
 * @param cameo CAMEO event codes
 */
public record Category(
        String id,
        String label,
        String definition,
        double threshold,
        @Nullable String parent,
        List<String> mediaTopics,
        List<String> plover,
        List<String> cameo)
        implements Serializable {
    /** The threshold of a category that states none. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    /** Copies the lists. */
    public Category {
        mediaTopics = List.copyOf(mediaTopics);
        plover = List.copyOf(plover);
        cameo = List.copyOf(cameo);
    }
}
