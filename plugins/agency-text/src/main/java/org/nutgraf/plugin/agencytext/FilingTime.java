package org.nutgraf.plugin.agencytext;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.date.NewsDates;

/** The time of filing in the trailers of wire messages. */
final class FilingTime {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private FilingTime() {}

    /** IPTC 7901: "131137 GMT Nov 13" is the 13th of November 2013, 11:37. */
    static @Nullable String iptc(String trailer) {
        StringTokenizer words = new StringTokenizer(visible(trailer));
        if (words.countTokens() < 3) {
            return null;
        }
        String clock = words.nextToken();
        String next = words.nextToken();
        boolean utc = next.equals("gmt") || next.equals("utc");
        String month = utc && words.hasMoreTokens() ? words.nextToken() : next;
        String year = words.hasMoreTokens() ? words.nextToken() : "";
        int monthNumber = NewsDates.month(month.endsWith(".") ? month.substring(0, month.length() - 1) : month);
        if (monthNumber == 0 || !isNumber(clock, 6) || !isNumber(year, 2) && !isNumber(year, 4)) {
            return null;
        }
        return iso(
                number(year) % 100,
                monthNumber,
                number(clock) / 10_000,
                number(clock) / 100 % 100,
                number(clock) % 100,
                utc);
    }

    /** ANPA 1312: "AP-WF-11-13-13 1509GMT" is the 13th of November 2013, 15:09. */
    static @Nullable String anpa(String trailer) {
        String[] words = visible(trailer).split("[ <]", -1);
        String clockFirst = clockFirst(words);
        if (clockFirst != null) {
            return clockFirst;
        }
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("-", -1);
            int last = parts.length - 1;
            if (last >= 2 && isNumber(parts[last], 2) && isNumber(parts[last - 1], 2) && isNumber(parts[last - 2], 2)) {
                String clock = i + 1 < words.length ? words[i + 1] : "";
                boolean utc = clock.endsWith("gmt");
                String digits = utc ? clock.substring(0, clock.length() - 3) : clock;
                if (isNumber(digits, 4)) {
                    return iso(
                            number(parts[last]),
                            number(parts[last - 2]),
                            number(parts[last - 1]),
                            number(digits) / 100,
                            number(digits) % 100,
                            utc);
                }
            }
        }
        return null;
    }

    /** Kyodo: "KWS-21:37-09-12-18" is 21:37 on the 9th of December 2018, local time. */
    private static @Nullable String clockFirst(String[] words) {
        for (String word : words) {
            String[] parts = word.split("-", -1);
            int last = parts.length - 1;
            if (last >= 3
                    && parts[last - 3].length() == 5
                    && parts[last - 3].charAt(2) == ':'
                    && isNumber(parts[last - 3].replace(":", ""), 4)
                    && isNumber(parts[last - 2] + parts[last - 1] + parts[last], 6)) {
                int clock = number(parts[last - 3].replace(":", ""));
                return iso(
                        number(parts[last]),
                        number(parts[last - 1]),
                        number(parts[last - 2]),
                        clock / 100,
                        clock % 100,
                        false);
            }
        }
        return null;
    }

    /** The years of the two-digit clock are those of wire computers: 1970 to 2069. */
    private static @Nullable String iso(int year, int month, int day, int hour, int minute, boolean utc) {
        try {
            int full = year < 70 ? 2000 + year : 1900 + year;
            return LocalDateTime.of(full, month, day, hour, minute).format(ISO) + (utc ? "Z" : "");
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static String visible(String trailer) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(trailer.length(), 200); i++) {
            char c = trailer.charAt(i);
            out.append(c < ' ' || c == '\u007f' ? ' ' : c);
        }
        return out.toString().toLowerCase(Locale.ROOT).strip();
    }

    private static boolean isNumber(String word, int digits) {
        return word.length() == digits && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
