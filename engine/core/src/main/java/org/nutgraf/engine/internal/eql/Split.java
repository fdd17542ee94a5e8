package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.List;

/** Cuts what has too many alternatives for one rule into several, of which one must fire. */
final class Split {
    /** As many alternatives as a rule may have. */
    private static final int MOST = 64;

    private Split() {}

    /** The parts of an {@code or}, each a rule of its own, none with too many alternatives. */
    static List<Said> rules(Said said) {
        List<Said> rules = new ArrayList<>();
        for (Said part : said instanceof Said.Any any ? any.parts() : List.of(said)) {
            cut(part, rules);
        }
        return rules;
    }

    private static void cut(Said said, List<Said> into) {
        if (said.alternatives() <= MOST || into.size() > EqlTranslation.MOST_RULES) {
            into.add(said);
        } else if (said instanceof Said.Any any) {
            any.parts().forEach(part -> cut(part, into));
        } else if (said instanceof Said.All all) {
            Said widest = all.parts().get(0);
            for (Said part : all.parts()) {
                widest = part.alternatives() > widest.alternatives() ? part : widest;
            }
            List<Said> others = new ArrayList<>(all.parts());
            others.remove(widest);
            for (Said part : ((Said.Any) widest).parts()) {
                List<Said> parts = new ArrayList<>(List.of(part));
                parts.addAll(others);
                cut(Said.all(parts), into);
            }
        }
    }
}
