package org.nutgraf.plugin.toolkit;

/** White space as scraped text has it: no-break spaces, zero-width spaces and stray byte order marks included. */
public final class Space {
    private Space() {}

    /** Whether a character shows nothing. */
    public static boolean is(char c) {
        return c <= ' ' || c >= '\u0085' && isWide(c);
    }

    /** White space beyond ASCII: a table, because every character of a text is asked. */
    private static boolean isWide(char c) {
        if (c < '\u1680') {
            return c == '\u00A0' || c == '\u0085';
        }
        if (c > '\u200B' && c < '\u2028') {
            // Quotation marks and dashes.
            return false;
        }
        return c >= '\u2000' && c <= '\u200B'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\u1680'
                || c == '\uFEFF';
    }

    /** The first offset from {@code from} on that shows something, or {@code to}. */
    public static int skip(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One past the last character before {@code to} that shows something, or {@code from}. */
    public static int skipBack(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a stretch shows nothing. */
    public static boolean isBlank(CharSequence text, int from, int to) {
        return skip(text, from, to) == to;
    }

    /**
     * A text of the same length with a plain space for every character that shows nothing; control characters, which
     * divide the fields of wire formats, stay.
     */
    public static String plain(String text) {
        int at = 0;
        while (at < text.length() && !isOther(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (; at < plain.length; at++) {
            plain[at] = isOther(plain[at]) ? ' ' : plain[at];
        }
        return new String(plain);
    }

    private static boolean isOther(char c) {
        return c < ' ' ? Character.isWhitespace(c) && c < '\u001c' : c >= '\u0085' && isWide(c);
    }

    /** A stretch without white space at its ends and with single spaces inside. */
    public static String clean(CharSequence text, int from, int to) {
        int first = skip(text, from, to);
        int last = skipBack(text, first, to);
        String words = text.subSequence(first, last).toString();
        return isSingle(words) ? words : joined(words);
    }

    /** Whether all white space of a stretch that begins and ends without any is single spaces. */
    private static boolean isSingle(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c < ' ' || c >= '\u0085') && is(c)) {
                return false;
            }
        }
        return !text.contains("  ");
    }

    private static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (is(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A text without white space at its ends and with single spaces inside. */
    public static String clean(CharSequence text) {
        return clean(text, 0, text.length());
    }
}
