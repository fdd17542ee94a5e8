package org.nutgraf.plugin.toolkit.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text prints, as precise as it prints it.
 *
 * @param from where the date begins in the text
 * @param to one past its last character
 * @param day the day
 * @param time the time of day, when printed
 * @param offset the offset from UTC, when a zone is printed
 */
public record PrintedDate(
        int from,
        int to,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset) {

    /** ISO 8601: the time when it is printed with its zone, else the day. */
    public String iso() {
        return offset == null ? day.toString() : iso(offset);
    }

    /** ISO 8601, for a publisher whose clock is known: a time printed without zone is taken to be in {@code home}. */
    public String iso(ZoneOffset home) {
        if (time == null) {
            return day.toString();
        }
        return day.atTime(time).atOffset(offset == null ? home : offset).toString();
    }
}
