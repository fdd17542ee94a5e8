package org.nutgraf.plugin.publishers;

import java.util.List;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;

/** Reads the words that stand where a layout says the author stands. */
final class Names {
    private static final int LONGEST = 120;

    private Names() {}

    /** What the words credit: people, a desk or an agency. In this place even an unlikely name is one. */
    static BylineParts read(String words) {
        BylineParts parts = Bylines.read(words);
        if (parts != null) {
            return parts;
        }
        String name =
                words.regionMatches(true, 0, "by ", 0, 3) ? words.substring(3).strip() : words.strip();
        List<Byline> people = name.isEmpty() || name.length() > LONGEST ? List.of() : List.of(new Byline(name, ""));
        return new BylineParts(people, null, null, null);
    }
}
