package org.nutgraf.plugin.expresstribune;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;
import org.nutgraf.plugin.toolkit.date.DateLine;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.furniture.HeadlineShape;

/** What stands above the first paragraph: headline, dek, author and date, decided by position and shape. */
final class TribuneTop {
    /** The paper's editors may not write a longer dek; its first paragraphs are mostly longer. */
    private static final int LONGEST_DEK = 120;
    /** A line of author and date stands high on the page. */
    private static final int BYLINE_WITHIN = 6;

    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> OPENERS = List.of("The ", "A ", "An ", "It ", "He ", "She ", "They ");

    private TribuneTop() {}

    /** The index of the line of author and date, or of the date alone, or -1. */
    static int bylineOf(List<Line> lines) {
        for (int i = 0; i < Math.min(BYLINE_WITHIN, lines.size()); i++) {
            if (byline(lines.get(i)) != null || isDate(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The author and date of a line, or {@code null} when it is another line. */
    static @Nullable BylineParts byline(Line line) {
        boolean mayBe = line.length() <= 120 && NewsDates.mayHold(line.text(), 0, line.length());
        BylineParts parts = mayBe ? Bylines.read(line.text()) : null;
        return parts == null || parts.date() == null ? null : parts;
    }

    /** Whether a line holds a date and nothing else: then the author stands on the line before it. */
    static boolean isDate(Line line) {
        DateLine date = line.length() > 120 ? null : DateLine.of(line.text(), 0, line.length());
        return date != null && date.isPure();
    }

    static boolean isDatelineAlone(List<Line> lines, int index) {
        if (index >= lines.size() || lines.get(index).length() > 60) {
            return false;
        }
        DatelineMatch match = DatelineGrammar.strict().match(lines.get(index).text());
        return match != null && match.alone();
    }

    /**
     * How many of the first lines are the headline, in a text without a line of author and date: 0 or 1.
     *
     * @param title the headline as the carrier knows it
     */
    static int headlines(List<Line> lines, @Nullable String title) {
        if (lines.size() < 2) {
            return 0;
        }
        Line first = lines.get(0);
        if (title != null && same(title, first.text())) {
            return 1;
        }
        if (title != null || !isTitle(first) || lines.size() < 3) {
            return 0;
        }
        // An accelerated page prints a full stop where it has no dek.
        return isTitle(lines.get(1)) || lines.get(1).text().equals(".") ? 1 : 0;
    }

    /** Whether the line above a paragraph is a dek: short, and not the report of a first paragraph. */
    static boolean isDek(Line line, @Nullable Line next) {
        if (next == null || line.length() > LONGEST_DEK || isDatelineAlone(List.of(line), 0)) {
            return false;
        }
        String text = line.clean();
        boolean reports = text.endsWith(".")
                && WEEKDAYS.stream().anyMatch(day -> text.contains(" " + day))
                && OPENERS.stream().anyMatch(next.text()::startsWith);
        return !reports;
    }

    private static boolean isTitle(Line line) {
        return line.length() <= LONGEST_DEK && HeadlineShape.isHeadline(line.text());
    }

    private static boolean same(String title, String line) {
        return plain(title).equals(plain(line));
    }

    /** Quotation marks and white space differ between a page's title and its text. */
    private static String plain(String text) {
        return Space.clean(text)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
    }
}
