package org.nutgraf.engine.internal.parse;

import java.util.Comparator;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.engine.ProbeScore;
import org.nutgraf.engine.internal.plugin.LoadedParser;

/** A parser and its answer to a document. */
record Candidate(LoadedParser parser, Probe probe, int priority) {

    /** Highest score first; ties go by kind of evidence, then priority, then id. */
    static final Comparator<Candidate> BEST_FIRST = Candidate::compare;

    private static int compare(Candidate one, Candidate other) {
        int order = Double.compare(-one.probe.score(), -other.probe.score());
        order = order == 0 ? Integer.compare(one.evidenceRank(), other.evidenceRank()) : order;
        order = order == 0 ? Integer.compare(-one.priority, -other.priority) : order;
        return order == 0 ? one.parser.id().compareTo(other.parser.id()) : order;
    }

    private int evidenceRank() {
        ProbeEvidence.Kind kind = probe.strongest();
        return kind == null ? Integer.MAX_VALUE : kind.ordinal();
    }

    ProbeScore toScore() {
        return new ProbeScore(parser.id(), parser.plugin(), probe.score(), probe.layout(), probe.evidence());
    }
}
