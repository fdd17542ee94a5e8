package org.nutgraf.cli.output;

import java.util.stream.Collectors;
import org.nutgraf.engine.explain.ExplainedFact;
import org.nutgraf.engine.explain.Place;

/** A fact in a few words: what it is, where it stands, what derived it. */
final class FactLine {
    private static final int COUNTED = 4;

    private FactLine() {}

    static String of(ExplainedFact fact) {
        Place sentence = fact.sentence();
        StringBuilder line = new StringBuilder(fact.words());
        if (sentence == null && !fact.places().isEmpty()) {
            line.append(": ")
                    .append(fact.places().stream()
                            .limit(COUNTED)
                            .map(place -> "“" + place.text() + "”")
                            .distinct()
                            .collect(Collectors.joining(", ")));
            line.append(fact.places().size() > COUNTED ? ", …" : "");
        }
        if (sentence != null) {
            line.append(", ").append(sentence.words());
        }
        if (fact.derivedBy() != null) {
            line.append(", derived by ").append(fact.derivedBy());
        }
        return line.toString();
    }
}
