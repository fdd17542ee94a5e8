package org.nutgraf.engine.internal.annotate;

import org.nutgraf.engine.internal.text.Tokens;

/** What stands between a token and the one before it. */
final class Gaps {
    /** Longer stretches without a word end any clause. */
    private static final int LONGEST = 12;

    private Gaps() {}

    /** Whether punctuation that ends a clause stands before a token: anything but spaces, hyphens, dots, apostrophes. */
    static boolean breaksBefore(Tokens tokens, int token) {
        return breaks(tokens, token, false);
    }

    /** As {@link #breaksBefore}, but a comma does not count. */
    static boolean breaksHardBefore(Tokens tokens, int token) {
        return breaks(tokens, token, true);
    }

    private static boolean breaks(Tokens tokens, int token, boolean commas) {
        if (token == 0) {
            return true;
        }
        int from = tokens.to(token - 1);
        int to = tokens.from(token);
        if (to - from == 1 && tokens.at(from) == ' ') {
            return false;
        }
        if (to - from > LONGEST) {
            return true;
        }
        for (int i = from; i < to; i++) {
            char c = tokens.at(i);
            switch (c) {
                case ' ',
                        '-',
                        '\u2010',
                        '\u2011',
                        '.',
                        '\'',
                        '’',
                        '‘',
                        's',
                        'S',
                        '$',
                        '£',
                        '€',
                        '₹',
                        '/',
                        '&',
                        '%' -> {}
                case ',' -> {
                    if (!commas) {
                        return true;
                    }
                }
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a token hangs on the one before it by a hyphen. */
    static boolean isHyphenated(Tokens tokens, int token) {
        return token > 0
                && tokens.from(token) == tokens.to(token - 1) + 1
                && isHyphen(tokens.at(tokens.from(token) - 1));
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
