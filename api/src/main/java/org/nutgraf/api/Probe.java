package org.nutgraf.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ProbeEvidence.Kind;

/**
 * A parser's answer to "is this yours?".
 *
 * @param score 0 (no) to 1 (certain)
 * @param layout the versioned layout that was recognised, such as {@code web-2014}; {@code null} with score 0
 * @param evidence what the score rests on, strongest first
 */
public record Probe(double score, @Nullable String layout, List<ProbeEvidence> evidence) {

    /** The lowest score for a publisher's order of lines without its name. */
    public static final double STRUCTURE_MIN = 0.31;

    /** The highest score for a publisher's order of lines without its name. */
    public static final double STRUCTURE_MAX = 0.39;

    /** The highest score of a parser that takes any document. */
    public static final double GENERIC_MAX = 0.3;

    private static final Probe NONE = new Probe(0, null, List.of());

    /** Checks the range of the score. */
    public Probe {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A probe's score lies between 0 and 1, not " + score);
        }
        evidence = List.copyOf(evidence);
    }

    /** Not recognised. */
    public static Probe none() {
        return NONE;
    }

    /** Recognised, with the evidence for it. */
    public static Probe of(double score, String layout, ProbeEvidence... evidence) {
        return new Probe(score, layout, List.of(evidence));
    }

    /** The strongest kind of evidence, or {@code null} when there is none. */
    public @Nullable Kind strongest() {
        Kind strongest = null;
        for (ProbeEvidence each : evidence) {
            strongest = strongest == null || each.kind().compareTo(strongest) < 0 ? each.kind() : strongest;
        }
        return strongest;
    }
}
