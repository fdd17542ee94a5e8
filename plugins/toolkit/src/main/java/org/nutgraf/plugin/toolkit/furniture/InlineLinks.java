package org.nutgraf.plugin.toolkit.furniture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Caseless;
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
            "must-read",
            "read",
            "read this",
            "read here",
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
    /** Labels that are told inside a line too, where the line end before them was lost. */
    private static final List<String> GLUED = List.of(
            "read more",
            "also read",
            "must read",
            "must-read",
            "read also",
            "read next",
            "read",
            "see also",
            "also see",
            "also watch",
            "must watch",
            "watch");
    /** Labels that need no mark after them where both words are capitalised and a headline follows. */
    private static final List<String> SHOUTED = List.of(
            "READ ",
            "ALSO READ ",
            "Also Read ",
            "READ MORE ",
            "Read More ",
            "READ ALSO ",
            "Read Also ",
            "MUST READ ",
            "Must Read ",
            "SEE ALSO ",
            "See Also ");

    /** The first two characters of every label, those in capitals included. */
    private static final String INITIALS = Stream.concat(LABELS.stream(), SHOUTED.stream())
            .map(label -> label.substring(0, 2).toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining());

    private static final int LONGEST_LABEL = 9;
    private static final int SHORTEST_TITLE = 10;

    /**
     * A link inside a line.
     *
     * @param from the first character of its label
     * @param to one past the last character of its headline
     */
    public record Link(int from, int to) {}

    private InlineLinks() {}

    /** Whether a whole line is a link to another story. */
    public static boolean isLink(String line) {
        String clean = Space.clean(line);
        return clean.length() <= LONGEST_LINK && endOfLabel(clean) > 0;
    }

    /**
     * One past the label that a line begins with, or 0.
     *
     * <p>A label ends in a colon, a bar or, after two words, a dash between spaces; "READ" in capitals needs none
     * where the rest is shaped like a headline.
     */
    static int endOfLabel(String clean) {
        int start = startOfLabel(clean, 0, clean.length());
        String lower =
                clean.substring(start, Math.min(clean.length(), start + 24)).toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            if (lower.startsWith(label)) {
                int at = Space.skip(lower, label.length(), lower.length());
                if (at < lower.length() && isMark(lower, label, at)) {
                    return start + at + 1;
                }
            }
        }
        for (String label : SHOUTED) {
            if (clean.startsWith(label, start) && HeadlineShape.isHeadline(clean)) {
                return start + label.length();
            }
        }
        return 0;
    }

    /** Where a label begins: behind white space, brackets and bullets. */
    private static int startOfLabel(String text, int from, int to) {
        int start = Space.skip(text, from, to);
        while (start < to && "([*•>»".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** Whether a stretch may begin with a label: with the first two characters of one. */
    private static boolean mayBeLabel(String text, int from, int to) {
        int at = startOfLabel(text, from, to);
        if (at + 1 >= to) {
            return false;
        }
        char first = Caseless.lower(text.charAt(at));
        char second = Caseless.lower(text.charAt(at + 1));
        for (int i = 0; i < INITIALS.length(); i += 2) {
            if (INITIALS.charAt(i) == first && INITIALS.charAt(i + 1) == second) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String lower, String label, int at) {
        char c = lower.charAt(at);
        if (c == ':' || c == '|' || c == '»') {
            return true;
        }
        boolean dash = c == '-' || c == '–' || c == '—';
        return dash && label.indexOf(' ') > 0 && at > label.length() && Space.skip(lower, at + 1, at + 2) > at + 1;
    }

    /**
     * The first link glued into a line: "… in Gaza.Read:Civil defence says 20 killed", alone at the end or run into
     * the next sentence.
     *
     * @return {@code null} when there is none
     */
    public static @Nullable Link glued(String text, int from, int to) {
        for (int mark = from; mark < to; mark++) {
            char c = text.charAt(mark);
            int label = c == ':' || c == '|' ? startOfGlued(text, from, mark) : mark;
            if (label > from && label < mark && opensLink(text, from, label)) {
                int end = endOfTitle(text, label, mark + 1, to);
                if (end > 0) {
                    return new Link(label, end);
                }
            }
        }
        return null;
    }

    /** The first character of the longest label that ends before a mark, or the mark's own place. */
    private static int startOfGlued(String text, int from, int mark) {
        int end = Space.skipBack(text, Math.max(from, mark - 2), mark);
        int start = mark;
        for (String label : GLUED) {
            int at = end - label.length();
            if (at >= from && at < start && Space.plain(text.substring(at, end)).equalsIgnoreCase(label)) {
                start = at;
            }
        }
        return mark - start > LONGEST_LABEL + 2 ? mark : start;
    }

    /** A link's label is capitalised and stands after the end of a sentence, or runs into the word before it. */
    private static boolean opensLink(String text, int from, int label) {
        if (!Character.isUpperCase(text.charAt(label))) {
            return false;
        }
        int before = Space.skipBack(text, from, label);
        if (before == from) {
            return false;
        }
        char c = text.charAt(before - 1);
        return ".!?\"”’)…".indexOf(c) >= 0 || before == label && Character.isLowerCase(c);
    }

    /** One past the headline of a link: the end of the line or the seam to the next sentence; -1 without either. */
    private static int endOfTitle(String text, int label, int title, int to) {
        if (to - label <= LONGEST_LINK && HeadlineShape.isHeadline(text.substring(label, to))) {
            return to;
        }
        int last = Math.min(to, label + LONGEST_LINK);
        String words = text.substring(title, last);
        for (int at = SHORTEST_TITLE; at < words.length(); at++) {
            if (isSeam(words, at)) {
                return HeadlineShape.isHeadline(words.substring(0, at)) ? title + at : -1;
            }
        }
        return -1;
    }

    /**
     * The end of a link that swallowed the line end after it: "Read More:Floods kill dozensIt rained …".
     *
     * @return one past the link's last character; {@code to} when the whole line is the link; {@code from} when the
     *     line does not begin with a link
     */
    public static int endOfLeading(String text, int from, int to) {
        if (!mayBeLabel(text, from, to)) {
            return from;
        }
        String line = Space.plain(text.substring(from, Math.min(to, from + LONGEST_LINK + 100)));
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
        if (line.charAt(at - 1) == '”' && Character.isUpperCase(line.charAt(at))) {
            return true;
        }
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
