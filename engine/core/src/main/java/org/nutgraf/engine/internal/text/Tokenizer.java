package org.nutgraf.engine.internal.text;

/**
 * Splits text into {@link Tokens}.
 *
 * <p>A word is a run of letters, digits and marks of any script. Hyphens and other punctuation split; a possessive 's is
 * cut off; apostrophes inside a word stay and are straightened. Single letters with dots between them are one token
 * without dots ({@code U.S.} is {@code us}); digits with separators are one token ({@code 22,714} is {@code 22714}).
 * An ideograph is a token of its own.
 */
public final class Tokenizer {
    private final char[] chars;
    private final TokenArrays out;
    private int at;

    private Tokenizer(String text) {
        this.chars = text.toCharArray();
        this.out = new TokenArrays(text, chars);
    }

    /** Splits a text. */
    public static Tokens tokenize(String text) {
        return new Tokenizer(text).run();
    }

    private Tokens run() {
        while (at < chars.length) {
            char c = chars[at];
            if (c == ' ') {
                at++;
                continue;
            }
            if (FormKey.isLetter(c | 0x20) && plainWord(c)) {
                continue;
            }
            byte kind = c < 0xD800 ? Letters.kind(c) : Letters.kind(codePoint(at));
            switch (kind) {
                case Letters.LETTER, Letters.DIGIT -> token(c, kind == Letters.DIGIT);
                case Letters.SINGLE -> single();
                case Letters.MARK -> out.mark(at++);
                default -> at += width(at);
            }
        }
        return new Tokens(out);
    }

    /** Reads a word that is a few letters of ASCII and nothing else, as most are; reads nothing if it is another one. */
    private boolean plainWord(char first) {
        long key = FormKey.NONE;
        int end = at;
        while (end < chars.length && FormKey.isLetter(chars[end] | 0x20)) {
            key = FormKey.withLetter(key, chars[end++] | 0x20);
        }
        if (end - at > FormKey.LONGEST_EXACT || (end < chars.length && mayGoOn(chars[end], end))) {
            return false;
        }
        out.add(at, end, key, Tokens.shape(first <= 'Z', false, false, false));
        at = end;
        return true;
    }

    private boolean mayGoOn(char c, int i) {
        return c >= 128 || c == '\'' || (c == '.' && i == at + 1) || Letters.isWord(c);
    }

    private void token(char first, boolean digitFirst) {
        int start = at;
        int dotted = digitFirst ? -1 : endOfAbbreviation(start);
        if (dotted > 0) {
            abbreviation(start, dotted);
        } else {
            boolean number = word(digitFirst);
            out.close(start, at, Tokens.shape(isUpper(first, start), number, digitFirst, false));
        }
        if (isPossessive(at)) {
            at += 2;
        }
    }

    private void single() {
        int start = at;
        Letters.fold(codePoint(at), out);
        at += width(at);
        out.close(start, at, (byte) 0);
    }

    /** Reads to the end of the word and says whether it is a number. */
    private boolean word(boolean digitFirst) {
        boolean number = digitFirst;
        int start = at;
        while (at < chars.length) {
            char c = chars[at];
            if (c < 128) {
                byte kind = Letters.kind(c);
                if (kind == Letters.LETTER) {
                    number = false;
                    out.append((char) (c | 0x20));
                } else if (kind == Letters.DIGIT) {
                    if (isRupees(start)) {
                        break;
                    }
                    out.append(c);
                } else if (c == '\'') {
                    if (!isInnerApostrophe(start)) {
                        break;
                    }
                    out.append('\'');
                    number = false;
                } else if (!(number && (c == ',' || c == '.') && separator(c))) {
                    break;
                }
                at++;
            } else if (Letters.isApostrophe(c)) {
                if (!isInnerApostrophe(start)) {
                    break;
                }
                out.append('\'');
                number = false;
                at++;
            } else {
                int point = codePoint(at);
                byte kind = Letters.kind(point);
                if (kind <= Letters.NONE || kind == Letters.SINGLE) {
                    break;
                }
                if (Letters.isInvisible(c) && !isWord(at + 1)) {
                    break;
                }
                number &= kind == Letters.DIGIT;
                Letters.fold(point, out);
                at += Character.charCount(point);
            }
        }
        return number;
    }

    /** "Rs2,500": copy writes the currency without a space. */
    private boolean isRupees(int start) {
        return at == start + 2 && (chars[start] | 0x20) == 'r' && chars[start + 1] == 's';
    }

    /** Whether a comma or dot between digits belongs to the number; appends it unless it only groups digits. */
    private boolean separator(char c) {
        int digits = 0;
        while (digits < 5 && isAsciiDigit(at + 1 + digits)) {
            digits++;
        }
        if (digits == 0 || !isAsciiDigit(at - 1)) {
            return false;
        }
        if (c == ',' && digits > 3) {
            return false;
        }
        if (c == '.' || digits == 1) {
            out.append(c);
        }
        return true;
    }

    private boolean isInnerApostrophe(int start) {
        return at > start && isWord(at + 1) && !isPossessive(at);
    }

    private boolean isPossessive(int i) {
        return i > 0
                && i + 1 < chars.length
                && Letters.isApostrophe(chars[i])
                && (chars[i + 1] | 0x20) == 's'
                && !isWord(i + 2)
                && !(i + 3 < chars.length && Letters.isApostrophe(chars[i + 2]) && isWord(i + 3));
    }

    /** One past "U.S.", or −1 when the word at {@code start} is no abbreviation with inner dots. */
    private int endOfAbbreviation(int start) {
        int i = start;
        int letters = 0;
        while (i + 1 < chars.length && chars[i + 1] == '.' && Letters.kind(chars[i]) == Letters.LETTER) {
            letters++;
            i += 2;
        }
        if (letters == 0) {
            return -1;
        }
        if (i < chars.length && Letters.kind(chars[i]) == Letters.LETTER && !isWord(i + 1)) {
            letters++;
            i++;
        }
        return letters > 1 ? i : -1;
    }

    private void abbreviation(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c != '.') {
                if (c < 128) {
                    out.append((char) (c | 0x20));
                } else {
                    Letters.fold(c, out);
                }
            }
        }
        at = end;
        out.close(start, end, Tokens.shape(isUpper(chars[start], start), false, false, true));
        if (chars[end - 1] == '.') {
            out.mark(end - 1);
        }
    }

    private boolean isUpper(char c, int i) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(codePoint(i));
    }

    private boolean isAsciiDigit(int i) {
        return i >= 0 && i < chars.length && chars[i] >= '0' && chars[i] <= '9';
    }

    private boolean isWord(int i) {
        return i < chars.length && Letters.isWord(codePoint(i));
    }

    private int codePoint(int i) {
        return chars[i] < 0xD800 ? chars[i] : Character.codePointAt(chars, i);
    }

    private int width(int i) {
        return chars[i] < 0xD800 ? 1 : Character.charCount(codePoint(i));
    }
}
