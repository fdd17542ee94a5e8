package org.nutgraf.plugin.toolkit.credit;

import org.nutgraf.plugin.toolkit.Space;

/**
 * The marks with which agencies rank a story in its headline: ANSA's "&gt;&gt;&gt;ANSA/Title" and "++ Title ++", dpa's
 * "+++ Title +++".
 */
public final class PriorityMarks {
    private static final int LONGEST_AGENCY = 24;

    private PriorityMarks() {}

    /** The words without the marks around them; words that are nothing but marks stay. */
    public static String without(String headline) {
        int from = 0;
        int to = headline.length();
        while (from < to && isMark(headline, from, to, headline.charAt(from))) {
            from++;
        }
        boolean ranked = from > 0;
        while (ranked && to > from && (headline.charAt(to - 1) == '+' || Space.is(headline.charAt(to - 1)))) {
            to--;
        }
        if (ranked) {
            int slash = headline.indexOf('/', from);
            boolean credit = slash > from
                    && slash - from <= LONGEST_AGENCY
                    && AgencyCredits.named(headline.substring(from, slash)) != null;
            from = credit ? slash + 1 : from;
        }
        String bare = headline.substring(from, to).strip();
        return bare.isEmpty() ? headline : bare;
    }

    /** A single plus may belong to a word; two or more are a mark, as are angle brackets. */
    private static boolean isMark(String text, int at, int to, char c) {
        boolean run = at > 0 && text.charAt(at - 1) == c || at + 1 < to && text.charAt(at + 1) == c;
        return c == '>' || c == '+' && run || Space.is(c) && at > 0;
    }
}
