package org.nutgraf.plugin.toolkit.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time of day among tokens.
 *
 * @param time the time
 * @param offset the offset of the zone printed after it
 * @param next the token after it
 */
record PrintedTime(LocalTime time, @Nullable ZoneOffset offset, int next) {

    /** The time that begins at a token, or {@code null}. */
    static @Nullable PrintedTime read(List<Token> tokens, int first) {
        return new Reader(tokens, first).read();
    }

    private static final class Reader {
        private final List<Token> tokens;
        private int at;

        Reader(List<Token> tokens, int at) {
            this.tokens = tokens;
            this.at = at;
        }

        @Nullable PrintedTime read() {
            if (number(6, 6) && at > 0 && tokens.get(at - 1).text().equals("T")) {
                int packed = tokens.get(at++).value();
                return finish(packed / 10_000, packed / 100 % 100, packed % 100, -1);
            }
            if (!number(1, 2)) {
                return null;
            }
            int hour = tokens.get(at++).value();
            int minute = -1;
            int second = 0;
            boolean dotted = mark('.', 0) && number(2, 2, 1);
            if ((mark(':', 0) || dotted) && number(2, 2, 1)) {
                minute = tokens.get(at + 1).value();
                at += 2;
                if (!dotted && mark(':', 0) && number(2, 2, 1)) {
                    second = tokens.get(at + 1).value();
                    at += 2;
                    if (mark('.', 0) && number(1, 9, 1)) {
                        at += 2;
                    }
                }
            }
            int half = half();
            if (half < 0 && (minute < 0 || dotted)) {
                return null;
            }
            return finish(hour, Math.max(minute, 0), second, half);
        }

        private @Nullable PrintedTime finish(int hour, int minute, int second, int half) {
            int hour24 = half < 0 || hour > 12 ? hour : hour % 12 + 12 * half;
            if (hour24 > 23 || minute > 59 || second > 59) {
                return null;
            }
            skipHours();
            ZoneOffset offset = zone();
            return new PrintedTime(LocalTime.of(hour24, minute, second), offset, at);
        }

        /** 0 for am, 1 for pm, -1 for neither. */
        private int half() {
            String word = word(0);
            if (word.equals("am") || word.equals("pm")) {
                at++;
                return word.equals("pm") ? 1 : 0;
            }
            if ((word.equals("a") || word.equals("p")) && mark('.', 1) && word(2).equals("m")) {
                at += mark('.', 3) ? 4 : 3;
                return word.equals("p") ? 1 : 0;
            }
            return -1;
        }

        private void skipHours() {
            if (word(0).equals("hrs") || word(0).equals("hours") || word(0).equals("h")) {
                at++;
            }
        }

        private @Nullable ZoneOffset zone() {
            int start = at;
            boolean open = mark('(', 0);
            at += open ? 1 : 0;
            ZoneOffset named = at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD
                    ? Zones.of(tokens.get(at).text())
                    : null;
            at += named == null ? 0 : 1;
            ZoneOffset numeric = named == null || named.equals(ZoneOffset.UTC) ? numericOffset() : null;
            if (numeric == null && named == null) {
                at = start;
                return null;
            }
            at += open && mark(')', 0) ? 1 : 0;
            return numeric == null ? named : numeric;
        }

        /** +05:30, +0530, +5; only where it is glued to what comes before or to its own digits. */
        private @Nullable ZoneOffset numericOffset() {
            if (!(mark('+', 0) || mark('-', 0) || mark('−', 0))
                    || !number(1, 4, 1)
                    || tokens.get(at).to() != tokens.get(at + 1).from()) {
                return null;
            }
            int sign = mark('+', 0) ? 1 : -1;
            Token digits = tokens.get(at + 1);
            int hours = digits.text().length() > 2 ? digits.value() / 100 : digits.value();
            int minutes = digits.text().length() > 2 ? digits.value() % 100 : 0;
            int length = 2;
            if (digits.text().length() <= 2 && mark(':', 2) && number(2, 2, 3)) {
                minutes = tokens.get(at + 3).value();
                length = 4;
            }
            if (hours > 18 || minutes > 59 || hours == 18 && minutes > 0) {
                return null;
            }
            at += length;
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }

        private boolean number(int min, int max) {
            return number(min, max, 0);
        }

        private boolean number(int min, int max, int ahead) {
            return at + ahead < tokens.size() && tokens.get(at + ahead).isNumber(min, max);
        }

        private boolean mark(char mark, int ahead) {
            return at + ahead < tokens.size() && tokens.get(at + ahead).is(mark);
        }

        private String word(int ahead) {
            if (at + ahead >= tokens.size() || tokens.get(at + ahead).kind() != Token.Kind.WORD) {
                return "";
            }
            return tokens.get(at + ahead).text().toLowerCase(Locale.ROOT);
        }
    }
}
