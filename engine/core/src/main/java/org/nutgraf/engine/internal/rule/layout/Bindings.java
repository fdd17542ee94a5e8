package org.nutgraf.engine.internal.rule.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts the colons of conditions that follow one another and bind a fact below each other. */
final class Bindings {
    private Bindings() {}

    /** For each condition, how many blanks to add behind its variable. */
    static List<Integer> pads(List<Part> conditions) {
        List<Integer> pads = new ArrayList<>();
        int from = 0;
        while (from < conditions.size()) {
            int to = from + 1;
            while (to < conditions.size() && binds(conditions.get(from)) && continues(conditions.get(to))) {
                to++;
            }
            int widest = conditions.subList(from, to).stream()
                    .mapToInt(part -> part.first().text().length())
                    .max()
                    .orElse(0);
            for (Part part : conditions.subList(from, to)) {
                pads.add(binds(part) ? widest - part.first().text().length() : 0);
            }
            from = to;
        }
        return pads;
    }

    private static boolean continues(Part part) {
        return binds(part) && part.leading().isEmpty() && !part.first().afterBlank();
    }

    private static boolean binds(Part part) {
        return part.body().size() > 1
                && part.first().text().startsWith("$")
                && part.body().get(1).is(":");
    }
}
