package org.nutgraf.plugin.toolkit.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;

/** Puts the dateline that the metadata states and the one that the text opens with together. */
final class StoryDateline {
    private static final int LONGEST_PLACE = 60;

    private final @Nullable Attribute<String> stated;
    private final @Nullable PrintedDateline opening;

    StoryDateline(@Nullable Attribute<String> stated, @Nullable PrintedDateline opening) {
        this.stated = stated;
        this.opening = opening;
    }

    @Nullable Attribute<PrintedDateline> attribute() {
        if (stated == null) {
            return opening == null ? null : Attribute.of(opening, "first paragraph");
        }
        String printed = withoutSeparator(stated.value());
        if (printed.isEmpty() || isOnlyADate(printed)) {
            return opening == null ? null : Attribute.of(opening, "first paragraph");
        }
        return new Attribute<>(complete(printed), stated.confidence(), stated.origin());
    }

    /** Metadata often state less than the text prints: a city without the agency, a date without the city. */
    private PrintedDateline complete(String printed) {
        DatelineMatch match = DatelineGrammar.strict().match(printed + " — ");
        PrintedDateline read = match == null || !match.alone()
                ? new PrintedDateline(printed, place(printed), null, null)
                : new PrintedDateline(
                        printed,
                        match.dateline().places(),
                        match.dateline().date(),
                        match.dateline().agency());
        if (opening == null) {
            return read;
        }
        return new PrintedDateline(
                printed,
                read.places().isEmpty() ? opening.places() : read.places(),
                read.date() == null ? opening.date() : read.date(),
                read.agency() == null ? opening.agency() : read.agency());
    }

    /** A date in full says when the item was made, not where it was filed. */
    private static boolean isOnlyADate(String printed) {
        PrintedDate date = NewsDates.find(printed);
        boolean coded = printed.length() >= 8 && printed.chars().noneMatch(Character::isLetter);
        return coded || date != null && date.from() == 0 && date.time() != null;
    }

    private static List<String> place(String printed) {
        boolean place = printed.length() <= LONGEST_PLACE && printed.chars().noneMatch(Character::isDigit);
        int comma = printed.indexOf(',');
        return place
                ? List.of(DatelineGrammar.placeName(comma < 0 ? printed : printed.substring(0, comma)))
                : List.of();
    }

    private static String withoutSeparator(String text) {
        int end = text.length();
        while (end > 0 && " \u00a0-–—_:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
