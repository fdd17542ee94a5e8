package org.nutgraf.engine.internal.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one kind and where they stand in the text.
 *
 * @param ranges the range of each fact
 * @param limited whether there were more than are stated
 */
record Placed<F>(List<F> facts, List<TextRange> ranges, boolean limited) {

    /** No facts at all. */
    static <F> Placed<F> none() {
        return new Placed<>(List.of(), List.of(), false);
    }

    /** Where a fact stands in the text; {@code null} for a fact of another article. */
    @Nullable TextRange range(Object fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                return ranges.get(i);
            }
        }
        return null;
    }
}
