package org.nutgraf.plugin.toolkit.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one date at one place of a row of tokens. Not thread-safe. */
final class DateReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final List<Token> tokens;
    private int at;

    DateReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The date that begins at a token, or {@code null}. */
    @Nullable PrintedDate read(int first) {
        if (tokens.get(first).kind() == Token.Kind.MARK) {
            return null;
        }
        at = first;
        PrintedTime before = PrintedTime.read(tokens, at);
        if (before != null) {
            at = before.next();
            skipSeparators();
        }
        LocalDate day = weekdayAndDay();
        if (day == null) {
            return null;
        }
        int end = at;
        PrintedTime time = before;
        if (time == null) {
            skipSeparators();
            time = PrintedTime.read(tokens, at);
            end = time == null ? end : time.next();
        }
        LocalTime clock = time == null ? null : time.time();
        ZoneOffset offset = time == null ? null : time.offset();
        return new PrintedDate(tokens.get(first).from(), tokens.get(end - 1).to(), day, clock, offset);
    }

    /** One past the tokens of a day and month without year ("Jun 29", "29 June"), or -1. */
    int endOfDayAndMonth(int first) {
        at = first;
        int month = month();
        if (month > 0) {
            skip('.');
            return day() > 0 ? at : -1;
        }
        return day() > 0 && month() > 0 ? at : -1;
    }

    private @Nullable LocalDate weekdayAndDay() {
        if (at < tokens.size() && Months.isWeekday(tokens.get(at).text())) {
            at++;
            skip('.');
            skip(',');
        }
        int start = at;
        LocalDate day = yearFirst();
        if (day == null) {
            at = start;
            day = monthFirst();
        }
        if (day == null) {
            at = start;
            day = dayFirst();
        }
        if (day == null) {
            at = start;
            day = numeric();
        }
        return day;
    }

    /** 2024-06-27, 2024/06/27, 20240627T… */
    private @Nullable LocalDate yearFirst() {
        if (number(8, 8) && at + 1 < tokens.size() && tokens.get(at + 1).text().equals("T")) {
            int packed = tokens.get(at++).value();
            return date(packed / 10_000, packed / 100 % 100, packed % 100);
        }
        if (!number(4, 4) || !startsFresh()) {
            return null;
        }
        int year = tokens.get(at++).value();
        char mark = separator();
        if (mark == 0 || !number(1, 2)) {
            return null;
        }
        int month = tokens.get(at++).value();
        if (separator() != mark || !number(1, 2)) {
            return null;
        }
        return date(year, month, tokens.get(at++).value());
    }

    /** July 21, 2014; Jul. 21st 2014 */
    private @Nullable LocalDate monthFirst() {
        int month = month();
        if (month == 0) {
            return null;
        }
        skip('.');
        int day = day();
        skip(',');
        return day == 0 ? null : date(year(), month, day);
    }

    /** 21 July 2014; 21st of July, 2014; 21-Jul-2014 */
    private @Nullable LocalDate dayFirst() {
        int day = day();
        if (day == 0) {
            return null;
        }
        if (at < tokens.size() && tokens.get(at).text().equalsIgnoreCase("of")) {
            at++;
        }
        separator();
        int month = month();
        if (month == 0) {
            return null;
        }
        skip('.');
        separator();
        skip(',');
        return date(year(), month, day);
    }

    /** 22-07-2014, day first as South Asia writes it; the other way round only where nothing else is possible. */
    private @Nullable LocalDate numeric() {
        if (!number(1, 2) || !startsFresh()) {
            return null;
        }
        int first = tokens.get(at++).value();
        char mark = separator();
        if (mark == 0 || !number(1, 2)) {
            return null;
        }
        int second = tokens.get(at++).value();
        if (separator() != mark) {
            return null;
        }
        int year = year();
        return second > 12 && first <= 12 ? date(year, first, second) : date(year, second, first);
    }

    private int month() {
        if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.WORD) {
            return 0;
        }
        int month = Months.number(tokens.get(at).text());
        at += month > 0 ? 1 : 0;
        return month;
    }

    private int day() {
        if (!number(1, 2) || !startsFresh()) {
            return 0;
        }
        int day = tokens.get(at++).value();
        if (at < tokens.size() && tokens.get(at).from() == tokens.get(at - 1).to()) {
            String suffix = tokens.get(at).text().toLowerCase(Locale.ROOT);
            if (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th")) {
                at++;
            }
        }
        return day >= 1 && day <= 31 ? day : 0;
    }

    private int year() {
        return number(4, 4) ? tokens.get(at++).value() : 0;
    }

    private boolean number(int minDigits, int maxDigits) {
        return at < tokens.size() && tokens.get(at).isNumber(minDigits, maxDigits);
    }

    /** A number that goes on from a number ("0300-22-07-2014", "1.22.2014") begins no date. */
    private boolean startsFresh() {
        if (at < 2) {
            return true;
        }
        Token before = tokens.get(at - 1);
        return before.kind() != Token.Kind.MARK
                || before.to() != tokens.get(at).from()
                || tokens.get(at - 2).kind() != Token.Kind.NUMBER
                || tokens.get(at - 2).to() != before.from();
    }

    private char separator() {
        if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK) {
            char mark = tokens.get(at).text().charAt(0);
            if (mark == '-' || mark == '/' || mark == '.') {
                at++;
                return mark;
            }
        }
        return 0;
    }

    private void skip(char mark) {
        if (at < tokens.size() && tokens.get(at).is(mark)) {
            at++;
        }
    }

    /** What stands between a day and its time: at most two marks, "at" or ISO's "T". */
    private void skipSeparators() {
        for (int i = 0; i < 2 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK; i++) {
            if (",|-–—@·•/:".indexOf(tokens.get(at).text().charAt(0)) < 0) {
                return;
            }
            at++;
        }
        if (at < tokens.size()
                && (tokens.get(at).text().equalsIgnoreCase("at")
                        || tokens.get(at).text().equals("T")
                        || tokens.get(at).text().equalsIgnoreCase("on"))) {
            at++;
        }
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
