package org.nutgraf.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dateline of a story: where and when it was filed, and by whom.
 *
 * @param text as printed, without the separator that follows it
 * @param places the places named, in title case and reading order
 * @param date the date of filing, ISO 8601, when printed
 * @param agency the agency credited in the dateline, when printed
 */
public record PrintedDateline(
        String text,
        List<String> places,
        @Nullable String date,
        @Nullable String agency) {

    /** Copies the places. */
    public PrintedDateline {
        places = List.copyOf(places);
    }
}
