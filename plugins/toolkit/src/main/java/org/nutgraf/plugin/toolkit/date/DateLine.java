package org.nutgraf.plugin.toolkit.date;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when a story was published or changed: "Published On: … | Updated: …".
 *
 * @param published the first date that is not labelled as a change
 * @param updated the first date labelled as a change
 * @param otherWords how many words the line has besides dates and their labels
 */
public record DateLine(
        @Nullable PrintedDate published, @Nullable PrintedDate updated, int otherWords) {

    private static final Set<String> LABELS = Set.of(
            "published",
            "publish",
            "posted",
            "on",
            "date",
            "dated",
            "last",
            "first",
            "at",
            "time",
            "created",
            "by",
            "updated",
            "update",
            "modified",
            "edited",
            "a",
            "min",
            "read",
            "minutes",
            "minute",
            "and");

    /**
     * Reads a line.
     *
     * @return {@code null} when the stretch holds no date
     */
    public static @Nullable DateLine of(String text, int from, int to) {
        List<PrintedDate> dates = NewsDates.findAll(text, from, to);
        if (dates.isEmpty()) {
            return null;
        }
        PrintedDate published = null;
        PrintedDate updated = null;
        int words = 0;
        int at = from;
        for (PrintedDate date : dates) {
            String label = text.substring(at, date.from()).toLowerCase(Locale.ROOT);
            words += otherWords(label);
            if (label.contains("updat") || label.contains("modif") || label.contains("edited")) {
                updated = updated == null ? date : updated;
            } else {
                published = published == null ? date : published;
            }
            at = date.to();
        }
        words += otherWords(text.substring(at, to).toLowerCase(Locale.ROOT));
        return new DateLine(published, updated, words);
    }

    /** Whether the line says nothing but its dates. */
    public boolean isPure() {
        return otherWords == 0;
    }

    private static int otherWords(String lower) {
        int count = 0;
        for (Token token : Token.of(lower, 0, lower.length(), 200)) {
            if (token.kind() == Token.Kind.WORD && !LABELS.contains(token.text())) {
                count++;
            }
        }
        return count;
    }
}
