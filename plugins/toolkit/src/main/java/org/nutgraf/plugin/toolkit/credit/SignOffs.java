package org.nutgraf.plugin.toolkit.credit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Space;

/**
 * The marks with which agencies close a story: an end mark, the agency with the initials of its desk, the names of
 * reporters and editors.
 *
 * <p>Only ask about the last words of a story.
 */
public final class SignOffs {
    private static final int LONGEST_MARK = 48;
    private static final int LONGEST_CREDIT = 600;
    private static final Set<String> END_MARKS = Set.of(
            "ends",
            "end",
            "30",
            "ends/",
            "end of story",
            "end it",
            "eom",
            "fin",
            "eds",
            "item ends",
            "msg ends",
            "enditem");
    private static final List<String> CREDITS = List.of(
            "reporting by ",
            "additional reporting by ",
            "writing by ",
            "editing by ",
            "edited by ",
            "reported by ",
            "compiled by ",
            "with inputs from ",
            "with input from ",
            "with agency inputs",
            "with additional reporting ",
            "contributed to this report");

    private SignOffs() {}

    /** Whether a paragraph closes the story and says nothing about its matter. */
    public static boolean isSignOff(String paragraph) {
        String words = Space.clean(paragraph);
        return isEndMark(words) || isInitials(words) || isAgency(words) || isCredit(words);
    }

    /**
     * Where a sign-off glued to the last sentence begins: "… he added. PTI SAS ZMN", "… he added. (ANI)".
     *
     * @return the offset of the sign-off, or {@code to} when the stretch ends in prose
     */
    public static int start(String text, int from, int to) {
        int end = Space.skipBack(text, from, to);
        for (int at = end; at > from && end - at <= LONGEST_MARK; at--) {
            if (!Space.is(text.charAt(at - 1))) {
                continue;
            }
            int stop = Space.skipBack(text, from, at);
            if (stop > from && endsSentence(text.charAt(stop - 1))) {
                String words = Space.clean(text, at, end);
                if (isAgency(words)
                        || isEndMark(words) && (words.charAt(0) == '-' || words.equalsIgnoreCase("enditem"))) {
                    return at;
                }
            }
        }
        // ANSA puts the full stop behind its credit: "he said (ANSA)."
        int shut = end > from && text.charAt(end - 1) == '.' ? end - 1 : end;
        int bracket = text.lastIndexOf('(', end - 1);
        if (bracket <= from || text.charAt(shut - 1) != ')') {
            return to;
        }
        boolean agency = shut < end && AgencyCredits.named(Space.clean(text, bracket + 1, shut - 1)) != null;
        return agency || isCredit(Space.clean(text, bracket, end)) ? bracket : to;
    }

    /** The agency that a sign-off credits, or {@code null}. */
    public static @Nullable String agency(String signOff) {
        String bare = bare(Space.clean(signOff));
        String whole = AgencyCredits.named(bare);
        int end = 0;
        while (end < bare.length() && bare.charAt(end) != ' ' && bare.charAt(end) != '/') {
            end++;
        }
        return whole != null || !isAgency(bare) ? whole : AgencyCredits.named(bare.substring(0, end));
    }

    /** "ENDS", "-30-", "###", "___": nothing but an end mark. */
    private static boolean isEndMark(String words) {
        String bare = bare(words);
        if (words.length() > LONGEST_MARK) {
            return false;
        }
        boolean ruled = words.length() != bare.length()
                || words.equals(words.toUpperCase(Locale.ROOT))
                || words.equals("ends")
                || words.equalsIgnoreCase("enditem");
        return bare.isEmpty() || ruled && END_MARKS.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** "asl/tib/pid", "(SDA/sj)", "gr/bp": initials of the people who handled the story. */
    private static boolean isInitials(String words) {
        String bare = bare(words);
        if (bare.length() > 32 || bare.indexOf('/') < 0 || bare.indexOf(' ') >= 0) {
            return false;
        }
        for (String part : bare.replace("\\", "").split("[/-]", -1)) {
            if (part.isEmpty() || part.length() > 5 || !isLetters(part)) {
                return false;
            }
        }
        return bare.equals(bare.toLowerCase(Locale.ROOT))
                || AgencyCredits.named(firstPart(bare)) != null
                || words.startsWith("(");
    }

    private static boolean isLetters(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!Character.isLetter(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "PTI", "(ANI)", "PTI SAS ZMN", "dpa wsz jln npr": an agency, perhaps with the initials of its desk. */
    private static boolean isAgency(String words) {
        if (words.length() > LONGEST_MARK) {
            return false;
        }
        String bare = bare(words);
        if (AgencyCredits.named(bare) != null || AgencyCredits.isCollective(bare)) {
            return !bare.isEmpty();
        }
        String[] parts = bare.split("[ /]", 9);
        if (parts.length < 2 || parts.length > 8 || AgencyCredits.named(parts[0]) == null) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            boolean small = parts[i].equals(parts[i].toLowerCase(Locale.ROOT)) && parts[i].length() <= 4;
            boolean capitals = parts[i].equals(parts[i].toUpperCase(Locale.ROOT));
            if (parts[i].isEmpty() || parts[i].length() > 5 || !small && !capitals) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCredit(String words) {
        if (words.length() > LONGEST_CREDIT) {
            return false;
        }
        String lower = bare(words).toLowerCase(Locale.ROOT);
        return lower.length() > 12 && Openings.open(CREDITS, lower);
    }

    private static String firstPart(String words) {
        return words.substring(0, words.indexOf('/'));
    }

    /** Words without the brackets, dashes and rules around them. */
    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isRule(words.charAt(from))) {
            from++;
        }
        while (to > from && isRule(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isRule(char c) {
        return Space.is(c) || "()[]-–—_=*#/.+\u0000".indexOf(c) >= 0;
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '"' || c == '”' || c == '’' || c == '\'' || c == ')';
    }
}
