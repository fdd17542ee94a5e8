package org.nutgraf.plugin.toolkit.furniture;

import java.util.List;
import java.util.Locale;
import org.nutgraf.plugin.toolkit.Space;

/**
 * Recognises links to other stories inside a story: "Read more: …", "Also read: …", alone on a line or glued to a
 * paragraph by a scraper that lost the line end.
 */
public final class InlineLinks {
    private static final int LONGEST_LINK = 220;
    private static final List<String> LABELS = List.of(
            "read more",
            "read also",
            "also read",
            "must read",
            "read",
            "read this",
            "read next",
            "see also",
            "see more",
            "related",
            "related story",
            "related stories",
            "related news",
            "also watch",
            "must watch",
            "watch",
            "watch video",
            "don't miss",
            "don’t miss",
            "more on this",
            "more",
            "recommended",
            "editor's pick",
            "read full story",
            "you may also like",
            "in pictures",
            "also see",
            "suggested",
            "explore");
    /** Labels that are no words of running text, so that a link glued to the end of a paragraph can be told. */
    private static final List<String> GLUED =
            List.of("read more:", "also read:", "must read:", "read also:", "read:", "see also:");

    private InlineLinks() {}

    /** Whether a whole line is a link to another story. */
    public static boolean isLink(String line) {
        String clean = Space.clean(line);
        return clean.length() <= LONGEST_LINK && endOfLabel(clean) > 0;
    }

    /**
     * One past the label that a line begins with, or 0.
     *
     * <p>A label ends in a colon or a bar; "READ" in capitals needs none where the rest is shaped like a headline.
     */
    static int endOfLabel(String clean) {
        int start = Space.skip(clean, 0, clean.length());
        while (start < clean.length() && "([*•>»".indexOf(clean.charAt(start)) >= 0) {
            start++;
        }
        String lower =
                clean.substring(start, Math.min(clean.length(), start + 24)).toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            if (lower.startsWith(label)) {
                int at = Space.skip(lower, label.length(), lower.length());
                if (at < lower.length()
                        && (lower.charAt(at) == ':' || lower.charAt(at) == '|' || lower.charAt(at) == '»')) {
                    return start + at + 1;
                }
            }
        }
        boolean shouted = clean.startsWith("READ ", start) || clean.startsWith("ALSO READ ", start);
        return shouted && HeadlineShape.isHeadline(clean) ? start + 5 : 0;
    }

    /**
     * Where a link glued to the end of a paragraph begins: "… in Gaza.Read:Civil defence …".
     *
     * @return its offset, or {@code to} when there is none
     */
    public static int startOfGlued(String text, int from, int to) {
        int first = Math.max(from, to - LONGEST_LINK);
        String lower = text.substring(first, to).toLowerCase(Locale.ROOT);
        for (String label : GLUED) {
            int at = lower.lastIndexOf(label);
            while (at > 0) {
                int offset = first + at;
                int before = Space.skipBack(text, from, offset);
                boolean closed = before > from && ".!?\"”’)".indexOf(text.charAt(before - 1)) >= 0;
                if (closed
                        && Character.isUpperCase(text.charAt(offset))
                        && HeadlineShape.isHeadline(text.substring(offset, to))) {
                    return offset;
                }
                at = lower.lastIndexOf(label, at - 1);
            }
        }
        return to;
    }

    /**
     * The end of a link that swallowed the line end after it: "Read More:Floods kill dozensIt rained …".
     *
     * @return one past the link's last character; {@code to} when the whole line is the link; {@code from} when the
     *     line does not begin with a link
     */
    public static int endOfLeading(String text, int from, int to) {
        String line = text.substring(from, Math.min(to, from + LONGEST_LINK + 100));
        int label = endOfLabel(line);
        if (label == 0) {
            return from;
        }
        if (to - from <= LONGEST_LINK && HeadlineShape.isHeadline(text.substring(from, to))) {
            return to;
        }
        for (int at = label + 15; at < line.length() - 1; at++) {
            if (isSeam(line, at)) {
                return from + at;
            }
        }
        return to - from <= LONGEST_LINK ? to : from;
    }

    /** A lower-case word of three letters or more that runs into a capital: "floodsIt", not "TikTok". */
    private static boolean isSeam(String line, int at) {
        if (!Character.isUpperCase(line.charAt(at)) || !Character.isLowerCase(line.charAt(at - 1))) {
            return false;
        }
        int start = at;
        while (start > 0 && Character.isLowerCase(line.charAt(start - 1))) {
            start--;
        }
        boolean name = start > 0 && Character.isUpperCase(line.charAt(start - 1)) && at - start < 5;
        return at - start >= 3 && !name;
    }
}
