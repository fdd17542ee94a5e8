package org.nutgraf.plugin.toolkit.xml;

/** White space as readers see it. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Collapses every run of white space to one space and strips the ends. */
    public static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** Whether a character is a space of any kind, a control character or invisible. */
    static boolean isSpace(char c) {
        return c <= ' '
                || c >= 0x7f && c <= 0xa0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
