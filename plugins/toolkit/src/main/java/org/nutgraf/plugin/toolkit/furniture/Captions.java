package org.nutgraf.plugin.toolkit.furniture;

import java.util.List;
import java.util.Locale;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;

/** Recognises words under pictures by their credit, and posts embedded from elsewhere by their link. */
public final class Captions {
    private static final int LONGEST = 600;
    /** A credit stands within the last characters, and has a colon or a slash. */
    private static final int WITHIN = 60;
    /** What introduces the name of a photographer or an agency. */
    private static final List<String> CREDITS = List.of(
            "photo:",
            "photo credit:",
            "photo courtesy:",
            "image:",
            "image credit:",
            "image courtesy:",
            "picture:",
            "courtesy:",
            "(source:",
            "screengrab:",
            "pic:",
            "photo/",
            "file/");

    private Captions() {}

    /** Whether a line ends in the credit of a picture. */
    public static boolean isCaption(String line) {
        return isCleanCaption(Space.clean(line));
    }

    /** Whether a line with single spaces and none at its ends is a caption. */
    static boolean isCleanCaption(String clean) {
        if (clean.length() > LONGEST || clean.isEmpty()) {
            return false;
        }
        if (clean.endsWith("]")) {
            int open = clean.lastIndexOf('[');
            return open > 0 && AgencyCredits.named(clean.substring(open + 1, clean.length() - 1)) != null;
        }
        int within = Math.max(0, clean.length() - WITHIN);
        if (clean.indexOf(':', within) < 0 && clean.indexOf('/', within) < 0) {
            return false;
        }
        String end = clean.substring(within);
        String lower = end.toLowerCase(Locale.ROOT);
        for (String credit : CREDITS) {
            int at = lower.lastIndexOf(credit);
            if (at >= 0 && isShortCredit(lower.substring(at + credit.length()))) {
                return true;
            }
        }
        int agency = Math.max(end.lastIndexOf("REUTERS/"), end.lastIndexOf("AFP/"));
        return agency >= 0 && isShortCredit(lower.substring(agency));
    }

    /** Whether a line is a post embedded from a social network, or nothing but an address. */
    public static boolean isEmbed(String line) {
        return isCleanEmbed(Space.clean(line));
    }

    /** Whether a line of text is a post embedded from a social network, or nothing but an address. */
    public static boolean isEmbed(Line line) {
        return isCleanEmbed(line.clean());
    }

    private static boolean isCleanEmbed(String clean) {
        if (clean.indexOf('/') < 0) {
            return clean.startsWith("A post shared by ");
        }
        int link = Math.max(clean.lastIndexOf("pic.twitter.com/"), clean.lastIndexOf("https://t.co/"));
        if (link >= 0 && clean.indexOf(' ', link) < 0) {
            return true;
        }
        return (clean.startsWith("http://") || clean.startsWith("https://")) && clean.indexOf(' ') < 0
                || clean.startsWith("A post shared by ");
    }

    /** A credit is a few words and no sentence. */
    private static boolean isShortCredit(String rest) {
        String clean = Space.clean(rest);
        return !clean.isEmpty() && clean.length() <= 40 && clean.split(" ", 6).length <= 5;
    }
}
