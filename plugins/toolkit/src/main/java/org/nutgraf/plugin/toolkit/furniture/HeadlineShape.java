package org.nutgraf.plugin.toolkit.furniture;

import java.util.List;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;

/** The shape of headlines: one short line that does not close like a sentence. */
public final class HeadlineShape {
    private static final int LONGEST = 150;
    private static final int SHORTEST_WORDS = 3;

    private HeadlineShape() {}

    /** Whether a line could be a headline: short, and without the full stop of a sentence. */
    public static boolean isHeadline(String line) {
        return !endsSentence(line) && isShort(line);
    }

    private static boolean isShort(String line) {
        int from = Space.skip(line, 0, line.length());
        int to = Space.skipBack(line, from, line.length());
        return from < to && (to - from <= LONGEST || Space.clean(line, from, to).length() <= LONGEST);
    }

    /** Whether a line ends as sentences do: in a full stop, question mark, colon or the like, quoted or not. */
    public static boolean endsSentence(String line) {
        int at = Space.skipBack(line, 0, line.length());
        while (at > 0 && "\"'”’»)]\\*".indexOf(line.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && ".!?…:;,।۔؟".indexOf(line.charAt(at - 1)) >= 0;
    }

    /** Whether a line opens or closes a quotation that it does not hold whole: a piece of running text. */
    public static boolean isCutQuote(String line) {
        int straight = 0;
        int curly = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            straight += c == '"' ? 1 : 0;
            curly += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return straight % 2 == 1 || curly != 0 && straight == 0;
    }

    /**
     * Where a list of other stories' headlines begins at the end of a text.
     *
     * @param lines written lines, in order
     * @param first the first line that may belong to the list
     * @return the index of its first line, or the number of lines when the text ends in prose
     */
    public static int startOfTrailingList(List<Line> lines, int first) {
        int start = lines.size();
        while (start > first && isListed(lines.get(start - 1).clean())) {
            start--;
        }
        return lines.size() - start >= 3 ? start : lines.size();
    }

    private static boolean isListed(String clean) {
        if (clean.length() > LONGEST) {
            return false;
        }
        int words = 1;
        for (int at = 0; at < clean.length(); at++) {
            words += clean.charAt(at) == ' ' ? 1 : 0;
        }
        boolean question = clean.endsWith("?") && clean.indexOf(". ") < 0;
        return words >= SHORTEST_WORDS && (question || !endsSentence(clean));
    }
}
