package org.nutgraf.plugin.toolkit.credit;

import org.nutgraf.plugin.toolkit.Space;

/** What stands between a dateline and the report. */
final class Separators {
    private Separators() {}

    /** One past the separator at an offset, or the offset itself when there is none. */
    static int end(String text, int at, int to) {
        if (at >= to) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '—' || c == '–' || c == '―' || c == '−') {
            return at + 1;
        }
        if (c == ':') {
            int end = at + 1;
            // "ISLAMABAD:-" and "ISLAMABAD: —" are one separator.
            int dash = Space.skip(text, end, to);
            return dash < to && isDash(text.charAt(dash)) ? dash + 1 : end;
        }
        if (c == '=') {
            // Belga's "GENT (BELGA) = "; only after a credit, or a formula would have a dateline.
            boolean credited = Space.skipBack(text, 0, at) > 0 && text.charAt(Space.skipBack(text, 0, at) - 1) == ')';
            boolean spaced = at + 1 < to && Space.is(text.charAt(at + 1));
            return credited && spaced ? at + 1 : at;
        }
        if (c == '_') {
            // The dash of a teleprinter's alphabet.
            return at + 1 < to && Space.is(text.charAt(at + 1)) ? at + 1 : at;
        }
        if (c == '-') {
            int end = at;
            while (end < to && text.charAt(end) == '-') {
                end++;
            }
            boolean spaced = at > 0 && Space.is(text.charAt(at - 1)) || end >= to || Space.is(text.charAt(end));
            return spaced || end - at > 1 ? end : at;
        }
        return at;
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-' || c == '―';
    }
}
