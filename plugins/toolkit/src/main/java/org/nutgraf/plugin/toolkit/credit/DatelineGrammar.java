package org.nutgraf.plugin.toolkit.credit;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the dateline at the start of a report: {@code PLACE[/PLACE][, REGION][, DATE] [(AGENCY)] SEPARATOR}.
 *
 * <p>Places in capitals are taken at their word unless they are labels ("BREAKING:"). Places in mixed case need
 * support: an agency or a date after them, a known city, or a publisher that is trusted to print datelines so.
 * Linear in the length of the dateline, which is bounded.
 */
public final class DatelineGrammar {
    private static final DatelineGrammar STRICT = new DatelineGrammar(false);
    private static final DatelineGrammar TRUSTING = new DatelineGrammar(true);

    private final boolean trusting;

    private DatelineGrammar(boolean trusting) {
        this.trusting = trusting;
    }

    /** For text of any origin. */
    public static DatelineGrammar strict() {
        return STRICT;
    }

    /** For a publisher that opens its reports with a dateline in mixed case, also from places nobody has heard of. */
    public static DatelineGrammar trusting() {
        return TRUSTING;
    }

    /** The dateline a text begins with, or {@code null}. */
    public @Nullable DatelineMatch match(String text) {
        return match(text, 0, text.length());
    }

    /**
     * The dateline a stretch of text begins with.
     *
     * @param from where a paragraph begins; white space is skipped
     * @param to where the paragraph ends
     * @return {@code null} when the paragraph begins with its first sentence
     */
    public @Nullable DatelineMatch match(String text, int from, int to) {
        return new DatelineReader(text, from, to, trusting).read();
    }

    /** A place as an article states it: in title case when it is printed in capitals. */
    public static String placeName(String printed) {
        return PlaceNames.titleCase(printed);
    }
}
