package org.nutgraf.plugin.dunyanews;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;
import org.nutgraf.plugin.toolkit.date.DateLine;
import org.nutgraf.plugin.toolkit.furniture.HeadlineShape;

/**
 * What stands above the first paragraph, by position and shape.
 *
 * @param headlines how many of the first lines repeat the headline
 * @param section the index of the section's line, or -1
 * @param follow the index of the line "Follow us on Google News", or -1
 * @param body the index of the first paragraph
 * @param dashed whether the first paragraph begins with a dateline and a dash
 * @param named whether that dateline credits the station
 */
record DunyaTop(int headlines, int section, int follow, int body, boolean dashed, boolean named) {
    private static final int WITHIN = 12;
    /** No line below this one is looked at, counted in written lines. */
    static final int LOWEST = WITHIN + 4;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SECTION = 24;
    private static final Set<String> SECTIONS = Set.of(
            "pakistan",
            "world",
            "business",
            "sports",
            "cricket",
            "entertainment",
            "technology",
            "health",
            "crime",
            "weirdnews",
            "weird news",
            "weird",
            "headlines",
            "education",
            "opinion",
            "science",
            "lifestyle",
            "middle east",
            "asia",
            "editor's choice",
            "top news");

    static DunyaTop of(List<Line> lines) {
        if (lines.isEmpty()) {
            return new DunyaTop(0, -1, -1, 0, false, false);
        }
        int headlines = 1;
        while (headlines < Math.min(3, lines.size()) && same(lines.get(0), lines.get(headlines))) {
            headlines++;
        }
        int section = -1;
        int follow = -1;
        int body = -1;
        int top = headlines;
        for (int i = headlines; i < Math.min(WITHIN, lines.size()); i++) {
            Line line = lines.get(i);
            if (section < 0 && isSection(line)) {
                section = i;
                top = i + 1;
            } else if (isFollow(line)) {
                follow = i;
                top = i + 1;
            } else if (isByline(line) || isDate(line) || isCredit(line)) {
                top = i + 1;
            } else if (dateline(line) != null) {
                body = i;
                break;
            }
        }
        if (body < 0) {
            body = follow >= 0 || top > headlines && top > section + 1 ? top : firstParagraph(lines, top);
        }
        DatelineMatch dateline = body < lines.size() ? dateline(lines.get(body)) : null;
        String opening = dateline == null ? "" : lines.get(body).text().substring(0, dateline.to() - dateline.from());
        boolean dashed = opening.endsWith("–") || opening.endsWith("-") || opening.endsWith("—");
        boolean named = Caseless.contains(opening, "(dunya news)");
        return new DunyaTop(headlines, section, follow, body, dashed, named);
    }

    static boolean isDoubled(List<Line> lines) {
        return lines.size() > 1 && same(lines.get(0), lines.get(1));
    }

    static boolean isFollow(Line line) {
        return line.length() <= 40 && Caseless.startsWith(line.clean(), "follow us on google news");
    }

    /** "In-focus": a label above the headline of the first site. */
    static boolean isLabel(Line line) {
        String words = line.clean();
        return words.equalsIgnoreCase("in-focus")
                || words.equalsIgnoreCase("in focus")
                || words.equalsIgnoreCase("breaking news");
    }

    /** The station's name, alone on a line. */
    static boolean isCredit(Line line) {
        String words = line.clean();
        return words.equalsIgnoreCase("Dunya News") || words.equalsIgnoreCase("Dunya TV");
    }

    static boolean isByline(Line line) {
        return line.length() <= 100 && Bylines.isIntroduced(line.text()) && Bylines.read(line.text()) != null;
    }

    static boolean isDate(Line line) {
        if (line.length() > 120) {
            return false;
        }
        DateLine date = DateLine.of(line.text(), 0, line.length());
        return date != null && date.isPure();
    }

    private static @Nullable DatelineMatch dateline(Line line) {
        return DatelineGrammar.strict().match(line.text());
    }

    /** Without any line that belongs above a story, a dek is a short line before a longer one. */
    private static int firstParagraph(List<Line> lines, int top) {
        boolean dek = top + 1 < lines.size()
                && lines.get(top).length() <= LONGEST_TITLE
                && HeadlineShape.isHeadline(lines.get(top).text());
        return Math.min(lines.size(), dek ? top + 1 : top);
    }

    private static boolean isSection(Line line) {
        String words = line.clean();
        return words.length() <= LONGEST_SECTION && SECTIONS.contains(words.toLowerCase(Locale.ROOT));
    }

    private static boolean same(Line first, Line other) {
        return first.length() <= LONGEST_TITLE && first.clean().equalsIgnoreCase(other.clean());
    }
}
