package org.nutgraf.engine.internal.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What each character is to the tokenizer, and what it folds to. */
final class Letters {
    /** Not part of a word, but may end a sentence or stand around a quote. */
    static final byte MARK = -2;
    /** Not part of a word. */
    static final byte NONE = -1;

    private static final byte UNSEEN = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** A combining mark or a joiner: part of a word, but never its beginning. */
    static final byte INSIDE = 3;
    /** A word of its own, as in scripts that print no spaces. */
    static final byte SINGLE = 4;

    private static final String MARKS = ".!?…।॥۔؟。！？\"'“”„«»‘’";
    private static final int ASCII = 0x80;
    private static final int LATIN_END = 0x250;
    private static final int VIETNAMESE = 0x1E00;
    private static final int VIETNAMESE_END = 0x1F00;
    /** Found out when a character is first seen, by whichever thread: all find the same. Those of ASCII are there from the start. */
    private static final byte[] KINDS = new byte[0x10000];

    private static final @Nullable String[] LATIN = new String[VIETNAMESE_END];

    static {
        for (int c = 0; c < ASCII; c++) {
            seen(c);
        }
    }

    private Letters() {}

    static boolean isWord(int c) {
        return kind(c) > NONE;
    }

    static byte kind(int c) {
        if (c >= KINDS.length) {
            return computedKind(c);
        }
        byte kind = KINDS[c];
        return kind == UNSEEN ? seen(c) : kind;
    }

    /** The kind of a character of ASCII, as most are: nothing else need be asked. */
    static byte kindOfAscii(byte c) {
        return KINDS[c];
    }

    private static byte seen(int c) {
        byte kind = computedKind(c);
        KINDS[c] = kind;
        return kind;
    }

    private static byte computedKind(int c) {
        if (isInvisible((char) c) && c <= 0xFFFF) {
            return INSIDE;
        }
        if (MARKS.indexOf(c) >= 0) {
            return MARK;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER -> LETTER;
            case Character.MODIFIER_LETTER -> c == '\u02BC' ? NONE : c == '\u0640' ? INSIDE : LETTER;
            case Character.OTHER_LETTER -> Character.isIdeographic(c) ? SINGLE : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> INSIDE;
            default -> NONE;
        };
    }

    static boolean isApostrophe(char c) {
        return c < 128 ? c == '\'' : c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07';
    }

    /** Joiners and soft hyphens: they change how a word is drawn, not which word it is. */
    static boolean isInvisible(char c) {
        return c == '\u200C' || c == '\u200D' || c == '\u00AD';
    }

    /** Appends the folded form of a letter, digit or mark that is not ASCII. */
    static void fold(int c, TokenArrays out) {
        if (isLatin(c)) {
            out.append(latin(c));
        } else if (isDropped(c)) {
            return;
        } else if (c <= 0xFFFF && Character.isLetter(c)) {
            out.append(arabic(Character.toLowerCase((char) c)));
        } else if (Character.isDigit(c)) {
            out.append((char) ('0' + Character.digit(c, 10)));
        } else {
            out.append(Character.toString(Character.toLowerCase(c)));
        }
    }

    /** Marks that writers set or leave out at will: Latin accents typed apart, Arabic vowel signs, joiners. */
    private static boolean isDropped(int c) {
        return (c >= 0x300 && c < 0x370)
                || (c >= 0x64B && c <= 0x65F)
                || c == 0x670
                || c == 0x640
                || isInvisible((char) c);
    }

    /** Urdu and Arabic keyboards give the same two letters different codes. */
    private static char arabic(char c) {
        return switch (c) {
            case '\u064A', '\u0649' -> '\u06CC';
            case '\u0643' -> '\u06A9';
            default -> c;
        };
    }

    private static boolean isLatin(int c) {
        return (c < LATIN_END || c >= VIETNAMESE && c < VIETNAMESE_END) && Character.isLetter(c);
    }

    private static String latin(int c) {
        String known = LATIN[c];
        if (known == null) {
            known = computedLatin((char) c);
            LATIN[c] = known;
        }
        return known;
    }

    private static String computedLatin(char c) {
        switch (c) {
            case 'ß', 'ẞ':
                return "ss";
            case 'æ', 'Æ':
                return "ae";
            case 'œ', 'Œ':
                return "oe";
            case 'ø', 'Ø':
                return "o";
            case 'đ', 'Đ', 'ð', 'Ð':
                return "d";
            case 'ł', 'Ł':
                return "l";
            case 'þ', 'Þ':
                return "th";
            case 'ı', 'İ':
                return "i";
            default:
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(2);
        for (int i = 0; i < apart.length(); i++) {
            if (Character.isLetter(apart.charAt(i))) {
                out.append(Character.toLowerCase(apart.charAt(i)));
            }
        }
        return out.toString();
    }
}
