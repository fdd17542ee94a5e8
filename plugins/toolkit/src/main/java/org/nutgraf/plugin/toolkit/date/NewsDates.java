package org.nutgraf.plugin.toolkit.date;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Space;

/**
 * Finds dates in the forms that newspapers and agencies print.
 *
 * <p>Reads "July 21, 2014", "22nd July 2014", "Jun 29, 2024, 5:17 PM IST", "Wed, 05 Feb 2025 13:04:31 PKT",
 * "2024-06-27T10:00:00+05:00", "22-07-2014" (day first) and their relatives. A date without a year is no date here:
 * nothing is guessed. Independent of the default locale, time zone and clock.
 */
public final class NewsDates {
    /** More tokens than any line that holds a date; what follows is not looked at. */
    private static final int MAX_TOKENS = 2_000;

    private NewsDates() {}

    /** The first date in a text, or {@code null}. */
    public static @Nullable PrintedDate find(String text) {
        return find(text, 0, text.length());
    }

    /** The first date in a stretch of text, or {@code null}. */
    public static @Nullable PrintedDate find(String text, int from, int to) {
        List<PrintedDate> dates = findAll(text, from, to, 1);
        return dates.isEmpty() ? null : dates.get(0);
    }

    /** All dates in a stretch of text, in reading order. */
    public static List<PrintedDate> findAll(String text, int from, int to) {
        return findAll(text, from, to, Integer.MAX_VALUE);
    }

    /**
     * Whether a stretch of text may hold a date, at a glance: digits that could be a year stand in it.
     *
     * @return false when {@link #find} would find nothing; true does not promise anything
     */
    public static boolean mayHold(String text, int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9' || c >= '\u0660' && Character.isDigit(c)) {
                digits++;
            } else if (isYear(digits)) {
                return true;
            } else {
                digits = 0;
            }
        }
        return isYear(digits);
    }

    /** A year alone, or packed with month and day. */
    private static boolean isYear(int digits) {
        return digits == 4 || digits == 8;
    }

    /** The first date of a text in ISO 8601, or {@code null}. */
    public static @Nullable String iso(String text) {
        PrintedDate date = find(text);
        return date == null ? null : date.iso();
    }

    /**
     * The end of a day and month without year, such as "Jun 29", at the start of a stretch.
     *
     * @return one past its last character, or -1 when the stretch does not begin with one
     */
    public static int endOfDayAndMonth(String text, int from, int to) {
        int first = Space.skip(text, from, Math.min(to, from + 40));
        if (first < to && !Character.isDigit(text.charAt(first)) && !Months.mayBegin(text.charAt(first))) {
            return -1;
        }
        if (!hasDigit(text, first, Math.min(to, from + 40))) {
            return -1;
        }
        List<Token> tokens = Token.of(text, first, Math.min(to, from + 40), 6);
        int end = tokens.isEmpty() ? -1 : new DateReader(tokens).endOfDayAndMonth(0);
        return end < 0 ? -1 : tokens.get(end - 1).to();
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The month that a name or abbreviation stands for in any of the languages known, 1 to 12, or 0. */
    public static int month(String name) {
        return Months.number(name);
    }

    /**
     * Whether one ISO date is of a later day than another.
     *
     * @return false when either is not an ISO date
     */
    public static boolean isLaterDay(@Nullable String iso, @Nullable String other) {
        LocalDate otherDay = dayOf(other);
        LocalDate day = otherDay == null ? null : dayOf(iso);
        return day != null && day.isAfter(otherDay);
    }

    /**
     * Whether two ISO dates are at most some days apart.
     *
     * @return false when either is not an ISO date
     */
    public static boolean isWithinDays(@Nullable String iso, @Nullable String other, int days) {
        LocalDate day = dayOf(iso);
        LocalDate otherDay = dayOf(other);
        return day != null && otherDay != null && Math.abs(day.toEpochDay() - otherDay.toEpochDay()) <= days;
    }

    private static @Nullable LocalDate dayOf(@Nullable String iso) {
        if (iso == null || iso.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(iso.substring(0, 10));
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static List<PrintedDate> findAll(String text, int from, int to, int limit) {
        if (!mayHold(text, from, to)) {
            return List.of();
        }
        List<Token> tokens = Token.of(text, from, to, MAX_TOKENS);
        DateReader reader = new DateReader(tokens);
        List<PrintedDate> dates = new ArrayList<>();
        for (int i = 0; i < tokens.size() && dates.size() < limit; i++) {
            PrintedDate date = reader.read(i);
            if (date != null) {
                dates.add(date);
                while (i + 1 < tokens.size() && tokens.get(i + 1).from() < date.to()) {
                    i++;
                }
            }
        }
        return List.copyOf(dates);
    }
}
