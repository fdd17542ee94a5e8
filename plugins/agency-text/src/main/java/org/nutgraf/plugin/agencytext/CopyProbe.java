package org.nutgraf.plugin.agencytext;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Preview;
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;

/**
 * Recognises plain copy: a few lines, a dateline that credits an agency, and then nothing but the story.
 *
 * <p>A scraped page may print the same dateline. It is told apart by what surrounds the story there: links, share lines,
 * lists of other headlines.
 */
final class CopyProbe {
    private static final int MAX_LINES_BEFORE = 8;
    private static final int LONGEST_BEFORE = 220;
    private static final int MAX_STRAY_LINES = 6;
    private static final List<String> FURNITURE = List.of(
            "read more",
            "also read",
            "must read",
            "read also",
            "follow us",
            "subscribe",
            "advertisement",
            "whatsapp",
            "telegram",
            "newsletter",
            "share this",
            "share on",
            "comments",
            "related ",
            "top stories",
            "latest news",
            "top news",
            "trending",
            "cookies",
            "all rights reserved",
            "google news",
            "download the app",
            "log in",
            "sign up",
            "published on",
            "published in",
            "last updated",
            "min read",
            "breaking news");

    private CopyProbe() {}

    /** The dateline, when the preview is agency copy and nothing else. */
    static @Nullable String creditedDateline(Preview preview) {
        int index = datelineAt(preview.head(), Lines.inTurn(preview.head(), 0));
        if (index < 0) {
            return null;
        }
        List<Line> lines = Lines.written(preview.head(), 0);
        DatelineMatch match = DatelineGrammar.strict()
                .match(preview.head(), lines.get(index).from(), lines.get(index).to());
        if (match == null
                || hasFurniture(lines)
                || hasFurniture(Lines.written(preview.tail(), 0))
                || strayLines(lines.subList(index + 1, lines.size())) > MAX_STRAY_LINES) {
            return null;
        }
        return match.dateline().text();
    }

    /** The line that begins with a dateline crediting an agency, or -1. */
    static int datelineAt(String text, Iterator<Line> lines) {
        for (int i = 0; i <= MAX_LINES_BEFORE && lines.hasNext(); i++) {
            Line line = lines.next();
            DatelineMatch match = DatelineGrammar.strict().match(text, line.from(), line.to());
            if (match != null && match.dateline().agency() != null) {
                return i;
            }
            if (line.length() > LONGEST_BEFORE) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean hasFurniture(List<Line> lines) {
        for (Line line : lines) {
            if (line.length() <= 120) {
                for (String words : FURNITURE) {
                    if (Caseless.startsWith(line.text(), words)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Short lines that end like headlines: a story has few, the margin of a page has many. */
    private static int strayLines(List<Line> lines) {
        int stray = 0;
        boolean wrapped = Paragraphs.isWrapped(lines);
        for (Line line : lines) {
            if (!wrapped
                    && line.length() < 90
                    && Character.isLetterOrDigit(line.text().charAt(line.length() - 1))) {
                stray++;
            }
        }
        return stray;
    }
}
