package org.nutgraf.engine.coverage;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.InputError;

/** What was seen of one article; to be handed to the {@link CoverageStudy} that saw it. Immutable. */
public final class Observation {
    private final String id;
    private final @Nullable InputError error;
    private final List<Diagnostic> issues;
    private final BitSet fired;
    private final List<CategoryScore> scores;
    private final int[] terms;

    Observation(
            String id,
            @Nullable InputError error,
            List<Diagnostic> issues,
            BitSet fired,
            List<CategoryScore> scores,
            int[] terms) {
        this.id = id;
        this.error = error;
        this.issues = List.copyOf(issues);
        this.fired = fired;
        this.scores = List.copyOf(scores);
        this.terms = terms;
    }

    /** The article's id. */
    public String id() {
        return id;
    }

    /** Why nothing was seen. */
    public @Nullable InputError error() {
        return error;
    }

    /** Rules that failed. */
    public List<Diagnostic> issues() {
        return issues;
    }

    /** The numbers of the rules that fired. */
    BitSet fired() {
        return fired;
    }

    List<CategoryScore> scores() {
        return scores;
    }

    /** The numbers of the terms that were found, once for each place. */
    int[] terms() {
        return terms;
    }
}
