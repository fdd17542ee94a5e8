package org.nutgraf.plugin.toolkit.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the dates of e-mail (RFC 822 and its successors) as feeds write them: {@code Sat, 29 Jun 2024 17:17:00 +0530}. */
public final class FeedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("bst", 60),
            Map.entry("cet", 60),
            Map.entry("cest", 120),
            Map.entry("mez", 60),
            Map.entry("mesz", 120),
            Map.entry("est", -300),
            Map.entry("edt", -240),
            Map.entry("cst", -360),
            Map.entry("cdt", -300),
            Map.entry("mst", -420),
            Map.entry("mdt", -360),
            Map.entry("pst", -480),
            Map.entry("pdt", -420),
            Map.entry("ist", 330),
            Map.entry("pkt", 300),
            Map.entry("jst", 540));

    private FeedDate() {}

    /** The date in ISO 8601, whichever way the feed writes it, or {@code null}. */
    public static @Nullable String iso(@Nullable String printed) {
        String iso = WireDate.iso(printed);
        if (iso != null || printed == null || printed.length() > 60) {
            return iso;
        }
        try {
            return read(printed);
        } catch (DateTimeException | NumberFormatException notADate) {
            return null;
        }
    }

    private static @Nullable String read(String printed) {
        List<String> words = new ArrayList<>();
        for (String word :
                printed.toLowerCase(Locale.ROOT).replace(',', ' ').strip().split(" +", -1)) {
            // The hyphens of "29-Jun-2024" separate, the one of "-0500" is a sign.
            words.addAll(word.startsWith("-") ? List.of(word) : List.of(word.split("-", -1)));
        }
        int day = isNumber(words.get(0)) ? 0 : 1;
        if (words.size() < day + 3 || !isNumber(words.get(day)) || !isNumber(words.get(day + 2))) {
            return null;
        }
        String month = words.get(day + 1);
        int monthIndex = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
        if (monthIndex < 0) {
            return null;
        }
        LocalDate date = LocalDate.of(
                fullYear(Integer.parseInt(words.get(day + 2))), monthIndex + 1, Integer.parseInt(words.get(day)));
        if (words.size() == day + 3) {
            return date.toString();
        }
        return time(date, words.get(day + 3), words.size() > day + 4 ? words.get(day + 4) : null);
    }

    private static String time(LocalDate date, String clock, @Nullable String zone) {
        String[] parts = clock.split(":", -1);
        if (parts.length < 2) {
            return date.toString();
        }
        boolean seconds = parts.length > 2;
        LocalDateTime time = date.atTime(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), seconds ? Integer.parseInt(parts[2]) : 0);
        return WireDate.write(time, zone == null ? null : zone(zone), seconds);
    }

    private static @Nullable ZoneOffset zone(String zone) {
        Integer named = ZONES.get(zone);
        if (named != null) {
            return ZoneOffset.ofTotalSeconds(named * 60);
        }
        boolean negative = zone.startsWith("-");
        String digits = (negative || zone.startsWith("+") ? zone.substring(1) : zone).replace(":", "");
        if (digits.length() != 4 || !isNumber(digits)) {
            return null;
        }
        int minutes = Integer.parseInt(digits.substring(0, 2)) * 60 + Integer.parseInt(digits.substring(2));
        return ZoneOffset.ofTotalSeconds((negative ? -minutes : minutes) * 60);
    }

    private static int fullYear(int year) {
        return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static boolean isNumber(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
