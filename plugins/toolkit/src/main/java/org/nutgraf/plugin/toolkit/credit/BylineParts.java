package org.nutgraf.plugin.toolkit.credit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.plugin.toolkit.date.PrintedDate;

/**
 * What a byline says.
 *
 * @param people the people named, in reading order
 * @param desk the desk credited instead of a person
 * @param agency the agency credited
 * @param date the date on the same line
 */
public record BylineParts(
        List<Byline> people,
        @Nullable String desk,
        @Nullable String agency,
        @Nullable PrintedDate date) {

    /** Copies the people. */
    public BylineParts {
        people = List.copyOf(people);
    }
}
