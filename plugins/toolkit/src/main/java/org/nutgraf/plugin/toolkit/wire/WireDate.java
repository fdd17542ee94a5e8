package org.nutgraf.plugin.toolkit.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.date.NewsDates;

/**
 * Brings the dates of wire formats to ISO 8601, no more precise than they were sent.
 *
 * <p>Reads the extended and the basic form of ISO 8601 with any of their zones ({@code 2024-06-29T17:17:00+0530},
 * {@code 20240629T171700Z}, {@code 2024-06-29 17:17}), the dates of e-mail and whatever else newspapers print.
 */
public final class WireDate {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", java.util.Locale.ROOT);

    private WireDate() {}

    /** The date in ISO 8601, or {@code null} when it is absent or no date. */
    public static @Nullable String iso(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        String text = printed.strip();
        if (text.isEmpty() || text.length() > 80) {
            return null;
        }
        try {
            String iso = new Reading(text).read();
            return iso == null ? NewsDates.iso(text) : iso;
        } catch (DateTimeException notIso) {
            return NewsDates.iso(text);
        }
    }

    /** Writes a moment, leaving out seconds that were not stated. */
    static String write(LocalDateTime time, @Nullable ZoneOffset zone, boolean seconds) {
        String local = seconds ? time.withNano(0).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) : time.format(MINUTES);
        return zone == null ? local : local + zone.getId();
    }

    /** A time without a zone as one at a place; any other date stays as it is. */
    public static String at(String iso, ZoneId place) {
        boolean bare = iso.length() > 10 && !iso.endsWith("Z") && iso.indexOf('+') < 0 && iso.lastIndexOf('-') < 10;
        if (!bare) {
            return iso;
        }
        LocalDateTime time = LocalDateTime.parse(iso);
        return iso + time.atZone(place).getOffset().getId();
    }

    /** Whether one date lies after another; false when they cannot be compared. */
    public static boolean isAfter(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        try {
            return OffsetDateTime.parse(one).isAfter(OffsetDateTime.parse(other));
        } catch (DateTimeException withoutZone) {
            String date = one.substring(0, 10);
            return date.compareTo(other.substring(0, 10)) > 0;
        }
    }

    /** Reads one date from left to right. */
    private static final class Reading {
        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        @Nullable String read() {
            int year = number(4);
            boolean extended = skip('-');
            int month = number(2);
            if (extended && !skip('-')) {
                return null;
            }
            LocalDate date = LocalDate.of(year, month, number(2));
            if (at == text.length()) {
                return date.toString();
            }
            if (!skip('T') && !skip('t')) {
                if (!skip(' ')) {
                    return null;
                }
                while (skip(' ')) {
                    // Any number of spaces may stand between date and time.
                }
            }
            return time(date);
        }

        private @Nullable String time(LocalDate date) {
            int hour = number(2);
            skip(':');
            int minute = number(2);
            boolean seconds = skip(':') || isDigit();
            int second = seconds ? Math.min(number(2), 59) : 0;
            if (skip('.') || skip(',')) {
                while (isDigit()) {
                    at++;
                }
            }
            while (skip(' ')) {
                // A space before the zone is common in hand-made feeds.
            }
            LocalTime time = hour == 24 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute, second);
            LocalDate day = hour == 24 ? date.plusDays(1) : date;
            if (at == text.length()) {
                return write(day.atTime(time), null, seconds);
            }
            ZoneOffset zone = zone();
            return zone == null || at != text.length() ? null : write(day.atTime(time), zone, seconds);
        }

        private @Nullable ZoneOffset zone() {
            if (skip('Z') || skip('z')) {
                return ZoneOffset.UTC;
            }
            if (text.startsWith("GMT", at) || text.startsWith("UTC", at)) {
                at += 3;
                return ZoneOffset.UTC;
            }
            int sign = skip('+') ? 1 : skip('-') || skip('\u2212') ? -1 : 0;
            if (sign == 0) {
                return null;
            }
            int hours = number(2);
            skip(':');
            int minutes = isDigit() ? number(2) : 0;
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }

        private int number(int digits) {
            int value = 0;
            for (int i = 0; i < digits; i++) {
                if (!isDigit()) {
                    throw new DateTimeException("Not a date: " + text);
                }
                value = value * 10 + text.charAt(at++) - '0';
            }
            return value;
        }

        private boolean isDigit() {
            return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        private boolean skip(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }
    }
}
