package org.nutgraf.engine.internal.annotate;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.concept.WordsRead;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * A number in the text, multiplied out.
 *
 * @param value the number
 * @param unit currency or sign beside it; empty when none
 * @param from where it begins in the text, sign included
 * @param end one past its last token
 * @param mayBeName whether it looks like a year, or like a word of a name
 */
record NumberReader(double value, String unit, int from, int end, boolean mayBeName) {
    private static final int LONGEST = 24;
    /** So many digits are worth what they say, whoever adds them up. */
    private static final int FEW_DIGITS = 15;

    /** Reads a number that begins at a token; {@code null} when it is a date, a time or part of a name. */
    static @Nullable NumberReader read(Tokens tokens, WordsRead words, int token, int first, int end) {
        if ((words.flags(token) & (Words.NUMBER | Words.SCALE)) != 0) {
            return words(tokens, words, token, first, end);
        }
        return digits(tokens, words, token, first, end);
    }

    private static @Nullable NumberReader words(Tokens tokens, WordsRead words, int token, int first, int end) {
        int at = token;
        double value = 1;
        if ((words.flags(at) & Words.NUMBER) != 0) {
            boolean counted = token == first || (words.flags(token - 1) & Words.BEFORE_ONE) == 0;
            value = NumberWords.value(tokens, at);
            at++;
            if (value == 1 && (!counted || at == end || (words.flags(at) & Words.FUNCTION) != 0)) {
                return null;
            }
            boolean tens =
                    value >= 20 && at < end && Gaps.isHyphenated(tokens, at) && (words.flags(at) & Words.NUMBER) != 0;
            if (tens) {
                value += NumberWords.value(tokens, at);
                at++;
            }
        } else if (token == first || (words.flags(token - 1) & Words.ARTICLE) == 0 || tokens.length(token) < 4) {
            return null;
        }
        return scaled(tokens, words, token, at, end, value, "", token > first && tokens.isCapitalised(token));
    }

    private static @Nullable NumberReader digits(Tokens tokens, WordsRead words, int token, int first, int end) {
        int size = tokens.length(token);
        int length = 0;
        while (length < size && isDigitOrSeparator(tokens.charAt(token, length))) {
            length++;
        }
        double value = length > LONGEST ? Double.NaN : value(tokens, token, length);
        if (Double.isNaN(value)
                || isPartOfName(tokens, token)
                || isDay(words, token, first, end)
                || isLabelled(tokens, words, token, first)
                || isTime(tokens, words, token, end)) {
            return null;
        }
        String unit = leading(tokens, token, first);
        int from = unit.isEmpty() ? tokens.from(token) : start(tokens, token);
        if (length < size) {
            return attached(value, unit, tokens.form(token).substring(length), from, token + 1);
        }
        String sign = trailing(tokens, token);
        boolean year = size == 4
                && value >= 1900
                && value <= 2100
                && tokens.to(token) - tokens.from(token) == 4
                && unit.isEmpty()
                && sign == null;
        NumberReader number = scaled(
                tokens, words, token, token + 1, end, value, sign == null || !unit.isEmpty() ? unit : sign, year);
        return new NumberReader(number.value, number.unit, from, number.end, number.mayBeName);
    }

    /** "2.5bn", "9mm", "44pc": letters that follow the digits directly. */
    private static @Nullable NumberReader attached(double value, String unit, String letters, int from, int end) {
        Double scale = NumberWords.scale(letters);
        if (scale != null) {
            return new NumberReader(value * scale, unit, from, end, false);
        }
        String named = Units.named(letters);
        return named == null ? null : new NumberReader(value, named, from, end, false);
    }

    private static NumberReader scaled(
            Tokens tokens, WordsRead words, int token, int next, int end, double value, String unit, boolean year) {
        int at = next;
        double product = value;
        while (at < end && at - next < 3 && (words.flags(at) & Words.SCALE) != 0 && !Gaps.breaksBefore(tokens, at)) {
            Double scale = tokens.length(at) == 1 ? null : NumberWords.scale(tokens.form(at));
            if (scale == null) {
                break;
            }
            product *= scale;
            at++;
        }
        if (Double.isInfinite(product)) {
            product = Double.MAX_VALUE;
        }
        return new NumberReader(product, unit, tokens.from(token), at, year && at == next);
    }

    /** "F-16", "5:17", "11/9", "2023-2028", "12.03.2024". */
    private static boolean isPartOfName(Tokens tokens, int token) {
        String text = tokens.text();
        int from = tokens.from(token);
        int to = tokens.to(token);
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        char beforeThat = from > 1 ? text.charAt(from - 2) : ' ';
        char after = to < text.length() ? text.charAt(to) : ' ';
        char afterThat = to + 1 < text.length() ? text.charAt(to + 1) : ' ';
        boolean joined = (Gaps.isHyphen(before) || before == '–' || before == '/' || before == ':')
                && Character.isLetterOrDigit(beforeThat);
        boolean joining = (after == ':' || after == '/' || ((Gaps.isHyphen(after) || after == '–') && to - from == 4))
                && Character.isDigit(afterThat);
        return joined || joining || before == '#' || before == '@';
    }

    /** "Season 3", "Article 370", but not "in this part, 3 soldiers". */
    private static boolean isLabelled(Tokens tokens, WordsRead words, int token, int first) {
        return token > first && (words.flags(token - 1) & Words.LABEL) != 0 && !Gaps.breaksBefore(tokens, token);
    }

    /** "10 p.m.", "1615 GMT". */
    private static boolean isTime(Tokens tokens, WordsRead words, int token, int end) {
        return token + 1 < end && (words.flags(token + 1) & Words.CLOCK) != 0 && !Gaps.breaksBefore(tokens, token + 1);
    }

    private static boolean isDay(WordsRead words, int token, int first, int end) {
        return (token > first && (words.flags(token - 1) & Words.MONTH) != 0)
                || (token + 1 < end && (words.flags(token + 1) & Words.MONTH) != 0);
    }

    private static String leading(Tokens tokens, int token, int first) {
        int from = tokens.from(token);
        String sign = from > 0 ? Units.sign(tokens.text().charAt(from - 1)) : null;
        if (sign != null && !sign.equals("%")) {
            return sign;
        }
        if (token > first && from - tokens.to(token - 1) <= 2) {
            String named = Units.leading(tokens, token - 1);
            return named == null ? "" : named;
        }
        return "";
    }

    private static int start(Tokens tokens, int token) {
        int from = tokens.from(token);
        return Units.sign(tokens.text().charAt(from - 1)) != null ? from - 1 : tokens.from(token - 1);
    }

    private static @Nullable String trailing(Tokens tokens, int token) {
        int to = tokens.to(token);
        return to < tokens.text().length() ? Units.sign(tokens.text().charAt(to)) : null;
    }

    private static boolean isDigitOrSeparator(char c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    /** What some digits at the beginning of a token are worth; not a number when they are no number. */
    private static double value(Tokens tokens, int token, int length) {
        if (length > FEW_DIGITS) {
            return parse(tokens.form(token).substring(0, length));
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            char c = tokens.charAt(token, i);
            if (c == '.' || c == ',') {
                return parse(tokens.form(token).substring(0, length));
            }
            value = value * 10 + Character.digit(c, 10);
        }
        return length == 0 ? Double.NaN : value;
    }

    private static double parse(String digits) {
        String number = digits.replace(',', '.');
        return number.indexOf('.') == number.lastIndexOf('.') ? Double.parseDouble(number) : Double.NaN;
    }
}
