package org.nutgraf.engine.internal.text;

import java.nio.charset.StandardCharsets;

/**
 * Splits text into {@link Tokens}.
 *
 * <p>A word is a run of letters, digits and marks of any script. Hyphens and other punctuation split; a possessive 's is
 * cut off; apostrophes inside a word stay and are straightened. Single letters with dots between them are one token
 * without dots ({@code U.S.} is {@code us}); digits with separators are one token ({@code 22,714} is {@code 22714}).
 * An ideograph is a token of its own.
 */
public final class Tokenizer {
    private final String text;
    /** One for each character: those of ASCII, and something above or a question mark for all others. */
    private final byte[] bytes;

    private final TokenArrays out;
    private int at;

    private Tokenizer(String text, TokenArrays out) {
        this.text = text;
        this.bytes = bytes(text);
        this.out = out;
        out.begin(text);
    }

    /** Splits a text. */
    public static Tokens tokenize(String text) {
        return tokenize(text, new TokenArrays());
    }

    /** Splits a text; the tokens of another text, whose arrays these were, are lost. */
    public static Tokens tokenize(String text, TokenArrays arrays) {
        return new Tokenizer(text, arrays).run();
    }

    private Tokens run() {
        while (at < bytes.length) {
            plainWords();
            if (at < bytes.length) {
                other(text.charAt(at));
            }
        }
        return new Tokens(out);
    }

    private void other(char c) {
        byte kind = c < 0xD800 ? Letters.kind(c) : Letters.kind(codePoint(at));
        switch (kind) {
            case Letters.LETTER, Letters.DIGIT -> token(c, kind == Letters.DIGIT);
            case Letters.SINGLE -> single();
            case Letters.MARK -> out.mark(at++, out.size);
            default -> at += width(at);
        }
    }

    /** Reads words that are a few letters of ASCII, as most are, and what stands between them; stops before all else. */
    private void plainWords() {
        out.reserve();
        long[] cells = out.cells;
        int room = out.room();
        int size = out.size;
        int next = at;
        int last = bytes.length - 2 * EightLetters.COUNT;
        while (next <= last && size < room) {
            long letters = EightLetters.at(bytes, next);
            long stops = EightLetters.stops(letters);
            int count = EightLetters.leading(stops);
            if (count == 0) {
                if (!passes(next, size)) {
                    break;
                }
                next++;
                continue;
            }
            // Nobody can guess how long a word is: the next eight are looked at in any case, and count behind eight
            // letters.
            int full = EightLetters.none(stops);
            long more = EightLetters.at(bytes, next + EightLetters.COUNT);
            long moreStops = EightLetters.stops(more);
            int rest = EightLetters.leading(moreStops) & full;
            long before = EightLetters.before(stops);
            long beforeMore = EightLetters.before(moreStops) & full;
            long others = EightLetters.others(letters, before) | EightLetters.others(more, beforeMore);
            if (others != 0 || rest > FormKey.LONGEST_EXACT - EightLetters.COUNT) {
                break;
            }
            long key = FormKey.joined(EightLetters.key(letters, before), EightLetters.key(more, beforeMore));
            int end = next + count + rest;
            int following = end + 1;
            if (bytes[end] != ' ') {
                following = behindWord(end, count == 1, size + 1);
                if (following < 0) {
                    break;
                }
            }
            int shape = Tokens.plainShape(EightLetters.isFirstUpper(letters));
            Tokens.put(cells, size * Tokens.CELLS, key, next, end - next, shape);
            size++;
            next = following;
        }
        out.size = size;
        at = next;
    }

    /** Whether a character belongs to no word and begins none, as far as it tells that itself; notes it if it is a mark. */
    private boolean passes(int place, int tokens) {
        byte kind = kind(place);
        if (kind == Letters.MARK) {
            out.mark(place, tokens);
        }
        return kind <= Letters.NONE;
    }

    /**
     * Where to look for the next word behind one that ends at a place, which is no space; negative if it may go on there.
     *
     * @param single whether it has one letter
     * @param tokens how many tokens there are with it
     */
    private int behindWord(int end, boolean single, int tokens) {
        int behind = end + 1;
        if (bytes[end] == '.' && single) {
            return -1;
        }
        if (Letters.isApostrophe(text.charAt(end))) {
            if (!isPossessive(end)) {
                return -1;
            }
            behind++;
        } else if (!passes(end, tokens)) {
            return -1;
        }
        return bytes[behind] == ' ' ? behind + 1 : behind;
    }

    /** The kind of the character at a place; of those that may be two characters, that of a letter. */
    private byte kind(int place) {
        if (isCertain(bytes[place])) {
            return Letters.kindOfAscii(bytes[place]);
        }
        char c = text.charAt(place);
        return c < 0xD800 ? Letters.kind(c) : Letters.LETTER;
    }

    /** Whether a byte tells which character stands in the text. */
    private static boolean isCertain(byte c) {
        return c >= 0 && c != '?';
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
        out.close(start, at, 0);
    }

    /** Reads to the end of the word and says whether it is a number. */
    private boolean word(boolean digitFirst) {
        boolean number = digitFirst;
        int start = at;
        while (at < bytes.length) {
            char c = text.charAt(at);
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
        return at == start + 2 && (text.charAt(start) | 0x20) == 'r' && text.charAt(start + 1) == 's';
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
                && i + 1 < bytes.length
                && Letters.isApostrophe(text.charAt(i))
                && (text.charAt(i + 1) | 0x20) == 's'
                && !isWord(i + 2)
                && !(i + 3 < bytes.length && Letters.isApostrophe(text.charAt(i + 2)) && isWord(i + 3));
    }

    /** One past "U.S.", or −1 when the word at {@code start} is no abbreviation with inner dots. */
    private int endOfAbbreviation(int start) {
        int i = start;
        int letters = 0;
        while (i + 1 < bytes.length && text.charAt(i + 1) == '.' && Letters.kind(text.charAt(i)) == Letters.LETTER) {
            letters++;
            i += 2;
        }
        if (letters == 0) {
            return -1;
        }
        if (i < bytes.length && Letters.kind(text.charAt(i)) == Letters.LETTER && !isWord(i + 1)) {
            letters++;
            i++;
        }
        return letters > 1 ? i : -1;
    }

    private void abbreviation(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.') {
                if (c < 128) {
                    out.append((char) (c | 0x20));
                } else {
                    Letters.fold(c, out);
                }
            }
        }
        at = end;
        out.close(start, end, Tokens.shape(isUpper(text.charAt(start), start), false, false, true));
        if (text.charAt(end - 1) == '.') {
            out.mark(end - 1, out.size);
        }
    }

    private boolean isUpper(char c, int i) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(codePoint(i));
    }

    private boolean isAsciiDigit(int i) {
        return i >= 0 && i < bytes.length && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isWord(int i) {
        return i < bytes.length && Letters.isWord(codePoint(i));
    }

    private int codePoint(int i) {
        return text.charAt(i) < 0xD800 ? text.charAt(i) : text.codePointAt(i);
    }

    private int width(int i) {
        return text.charAt(i) < 0xD800 ? 1 : Character.charCount(codePoint(i));
    }

    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == text.length() ? bytes : bytesOfAll(text);
    }

    /** As many bytes as characters, also where two characters are one letter. */
    private static byte[] bytesOfAll(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.min(text.charAt(i), 0x80);
        }
        return bytes;
    }
}
