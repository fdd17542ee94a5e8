package org.nutgraf.plugin.toolkit.credit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Space;

/**
 * The news agencies and the ways newspapers spell them in a credit.
 *
 * <p>Only ask about text that stands where a credit stands: a dateline, a byline, the last words of a story. In
 * running text PTI is a political party and AP a state.
 */
public final class AgencyCredits {
    private static final int LONGEST = 80;
    private static final Set<String> COMPANIES = Set.of(
            "gmbh", "ag", "inc", "inc.", "ltd", "ltd.", "llc", "as", "ab", "oy", "spa", "s.p.a.", "sa", "s.a.", "plc");

    private static final Pattern BETWEEN = Pattern.compile("[/,&+|]| and | with ");

    private AgencyCredits() {}

    /**
     * The agency that a credit names.
     *
     * @param credit the words of the credit alone, such as {@code "Reuters"} or {@code "AFP/APP"}
     * @return its usual short name, the first one when several are credited, or {@code null} when the words are
     *     anything else
     */
    public static @Nullable String named(String credit) {
        NewsAgency agency = agency(credit);
        return agency == null ? null : agency.name();
    }

    /**
     * The agency that a credit names, with what is known about it.
     *
     * @return the first one when several are credited, or {@code null} when the words are anything else
     */
    public static @Nullable NewsAgency agency(String credit) {
        if (credit.length() > LONGEST) {
            return null;
        }
        NewsAgency first = null;
        for (String part : BETWEEN.split(credit, 8)) {
            NewsAgency one = one(part);
            if (one == null) {
                return null;
            }
            first = first == null ? one : first;
        }
        return first;
    }

    /**
     * The agency that metadata name: as a credit, as a company ("Deutsche Presse-Agentur GmbH"), as a domain
     * ("www.belga.be", "afp.com") or as a code in any case ("dpa").
     *
     * @return {@code null} for an agency that nobody has heard of
     */
    public static @Nullable NewsAgency ofProvider(String stated) {
        String clean = Space.clean(stated);
        NewsAgency agency = agency(clean);
        if (agency != null) {
            return agency;
        }
        int last = clean.lastIndexOf(' ');
        if (last > 0) {
            boolean company = COMPANIES.contains(clean.substring(last + 1).toLowerCase(Locale.ROOT));
            String bare = clean.substring(0, last);
            return company ? agency(bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare) : null;
        }
        String host = clean.startsWith("www.") ? clean.substring(4) : clean;
        int dot = host.lastIndexOf('.');
        String name = dot > 0 ? host.substring(host.lastIndexOf('.', dot - 1) + 1, dot) : host;
        agency = agency(name);
        return agency == null ? agency(name.toUpperCase(Locale.ROOT)) : agency;
    }

    /** Whether words in credit position stand for "several agencies" without naming one. */
    public static boolean isCollective(String credit) {
        String lower = Space.clean(credit).toLowerCase(Locale.ROOT);
        return lower.equals("agencies") || lower.equals("news agencies") || lower.equals("wires");
    }

    private static @Nullable NewsAgency one(String part) {
        String name = Space.clean(part);
        if (name.startsWith("(") && name.endsWith(")") || name.startsWith("[") && name.endsWith("]")) {
            name = Space.clean(name, 1, Math.max(1, name.length() - 1));
        }
        return Agencies.of(name);
    }

    /**
     * Where a credit glued to the end of a story begins: "… to India goods. Reuters".
     *
     * <p>The credit must follow the end of a sentence; the last paragraph of a story is the place to ask about.
     *
     * @return the offset of the credit, or {@code to} when the stretch ends in prose
     */
    public static int startOfClosingCredit(String text, int from, int to) {
        int end = Space.skipBack(text, from, to);
        for (int at = end; at > from && end - at <= 40; at--) {
            char before = text.charAt(at - 1);
            if (Space.is(before)) {
                int stop = Space.skipBack(text, from, at);
                if (stop > from && endsSentence(text.charAt(stop - 1)) && isCredit(Space.clean(text, at, end))) {
                    return at;
                }
            }
        }
        return to;
    }

    /**
     * Whether a line says who contributed: "With additional input from APP", "(With inputs from agencies)".
     *
     * @return what stands after "from", or {@code null} for any other line
     */
    public static @Nullable String contributor(String line) {
        String clean = Space.clean(line);
        if (clean.length() > LONGEST || clean.isEmpty()) {
            return null;
        }
        String bare = clean.charAt(0) == '(' ? clean.substring(1) : clean;
        String lower = bare.toLowerCase(Locale.ROOT);
        int from = lower.indexOf(" from ");
        boolean credits = (lower.startsWith("with ") || lower.startsWith("additional ") || lower.startsWith("input"))
                && (lower.contains("input") || lower.contains("reporting"))
                && from > 0;
        if (!credits) {
            return null;
        }
        String who = bare.substring(from + " from ".length());
        while (!who.isEmpty() && ").".indexOf(who.charAt(who.length() - 1)) >= 0) {
            who = who.substring(0, who.length() - 1);
        }
        return who;
    }

    private static boolean isCredit(String words) {
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return named(bare) != null || isCollective(bare);
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '"' || c == '”' || c == '’' || c == ')';
    }
}
