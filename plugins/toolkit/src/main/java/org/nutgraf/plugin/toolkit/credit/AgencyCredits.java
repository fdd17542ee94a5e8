package org.nutgraf.plugin.toolkit.credit;

import java.util.Locale;
import java.util.Map;
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

    /** Short names, which count only in capitals. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("PTI", "PTI"),
            Map.entry("ANI", "ANI"),
            Map.entry("IANS", "IANS"),
            Map.entry("UNI", "UNI"),
            Map.entry("APP", "APP"),
            Map.entry("AFP", "AFP"),
            Map.entry("AP", "AP"),
            Map.entry("DPA", "DPA"),
            Map.entry("EFE", "EFE"),
            Map.entry("ANSA", "ANSA"),
            Map.entry("INP", "INP"),
            Map.entry("NNI", "NNI"),
            Map.entry("PPI", "PPI"),
            Map.entry("SNN", "SNN"),
            Map.entry("BSS", "BSS"),
            Map.entry("UNB", "UNB"),
            Map.entry("RSS", "RSS"),
            Map.entry("TASS", "TASS"),
            Map.entry("IRNA", "IRNA"),
            Map.entry("KCNA", "KCNA"),
            Map.entry("UPI", "UPI"),
            Map.entry("WAM", "WAM"),
            Map.entry("QNA", "QNA"),
            Map.entry("SPA", "SPA"),
            Map.entry("BELGA", "Belga"),
            Map.entry("SANA", "SANA"),
            Map.entry("TT", "TT"),
            Map.entry("ATS", "ATS"),
            Map.entry("SDA", "SDA"),
            Map.entry("APA", "APA"),
            Map.entry("ANP", "ANP"),
            Map.entry("NTB", "NTB"),
            Map.entry("STT", "STT"),
            Map.entry("AAP", "AAP"),
            Map.entry("PAP", "PAP"),
            Map.entry("MTI", "MTI"),
            Map.entry("KUNA", "KUNA"));

    /** Longer names, in any case. */
    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("press trust of india", "PTI"),
            Map.entry("asian news international", "ANI"),
            Map.entry("indo-asian news service", "IANS"),
            Map.entry("indo asian news service", "IANS"),
            Map.entry("united news of india", "UNI"),
            Map.entry("associated press of pakistan", "APP"),
            Map.entry("agence france-presse", "AFP"),
            Map.entry("agence france presse", "AFP"),
            Map.entry("associated press", "AP"),
            Map.entry("the associated press", "AP"),
            Map.entry("reuters", "Reuters"),
            Map.entry("thomson reuters", "Reuters"),
            Map.entry("dpa", "DPA"),
            Map.entry("deutsche presse-agentur", "DPA"),
            Map.entry("kyodo", "Kyodo"),
            Map.entry("kyodo news", "Kyodo"),
            Map.entry("xinhua", "Xinhua"),
            Map.entry("xinhua news agency", "Xinhua"),
            Map.entry("anadolu", "Anadolu"),
            Map.entry("anadolu agency", "Anadolu"),
            Map.entry("yonhap", "Yonhap"),
            Map.entry("itar-tass", "TASS"),
            Map.entry("interfax", "Interfax"),
            Map.entry("ria novosti", "RIA Novosti"),
            Map.entry("independent news pakistan", "INP"),
            Map.entry("news network international", "NNI"),
            Map.entry("pakistan press international", "PPI"),
            Map.entry("bangladesh sangbad sangstha", "BSS"),
            Map.entry("bloomberg", "Bloomberg"),
            Map.entry("bernama", "Bernama"),
            Map.entry("antara", "Antara"),
            Map.entry("pajhwok", "Pajhwok"),
            Map.entry("pajhwok afghan news", "Pajhwok"),
            Map.entry("ritzau", "Ritzau"),
            Map.entry("pa media", "PA Media"),
            Map.entry("press association", "PA Media"),
            Map.entry("agencia efe", "EFE"),
            Map.entry("australian associated press", "AAP"),
            Map.entry("globenewswire", "GlobeNewswire"),
            Map.entry("globe newswire", "GlobeNewswire"),
            Map.entry("business wire", "Business Wire"),
            Map.entry("pr newswire", "PR Newswire"),
            Map.entry("canadian press", "The Canadian Press"),
            Map.entry("the canadian press", "The Canadian Press"),
            Map.entry("online", "Online"),
            Map.entry("online news agency", "Online"));

    private AgencyCredits() {}

    /**
     * The agency that a credit names.
     *
     * @param credit the words of the credit alone, such as {@code "Reuters"} or {@code "AFP/APP"}
     * @return its usual short name, the first one when several are credited, or {@code null} when the words are
     *     anything else
     */
    public static @Nullable String named(String credit) {
        if (credit.length() > LONGEST) {
            return null;
        }
        String first = null;
        for (String part : credit.split("[/,&+|]| and | with ", 8)) {
            String name = one(part);
            if (name == null) {
                return null;
            }
            first = first == null ? name : first;
        }
        return first;
    }

    /** Whether words in credit position stand for "several agencies" without naming one. */
    public static boolean isCollective(String credit) {
        String lower = Space.clean(credit).toLowerCase(Locale.ROOT);
        return lower.equals("agencies") || lower.equals("news agencies") || lower.equals("wires");
    }

    private static @Nullable String one(String part) {
        String name = Space.clean(part);
        if (name.startsWith("(") && name.endsWith(")") || name.startsWith("[") && name.endsWith("]")) {
            name = Space.clean(name, 1, Math.max(1, name.length() - 1));
        }
        String shortName = SHORT.get(name);
        return shortName == null ? LONG.get(name.toLowerCase(Locale.ROOT)) : shortName;
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
