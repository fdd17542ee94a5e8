package org.nutgraf.plugin.publishers;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.nutgraf.plugin.toolkit.date.PrintedDate;

/** A publisher's clock. */
final class Clock {
    private Clock() {}

    /** The offset of a zone when a date was printed. */
    static ZoneOffset offset(ZoneId zone, PrintedDate date) {
        LocalTime time = date.time() == null ? LocalTime.NOON : date.time();
        return zone.getRules().getOffset(date.day().atTime(time));
    }
}
