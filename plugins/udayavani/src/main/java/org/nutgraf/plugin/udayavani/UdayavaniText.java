package org.nutgraf.plugin.udayavani;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.Script;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.furniture.HeadlineShape;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.PageMetadata;
import org.nutgraf.plugin.toolkit.story.BodyReader;
import org.nutgraf.plugin.toolkit.story.PageLines;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** One story as text, read from top to foot. */
final class UdayavaniText {
    private static final int CREDIT_WITHIN = 5;
    private static final int LONGEST_CAPTION = 160;
    private static final int LONGEST_BRIEF_CAPTION = 40;

    private final List<Line> lines;
    private final int foot;
    private final StoryDraft draft;

    private UdayavaniText(List<Line> lines, StoryDraft draft) {
        this.lines = lines;
        this.foot = footOf(lines);
        this.draft = draft;
    }

    static ParseResult readText(Document document) {
        List<Line> lines = Lines.written(document.text(), document.start());
        boolean mobile = lines.stream().limit(CREDIT_WITHIN).anyMatch(Marks::isMobileCredit);
        StoryDraft draft = new StoryDraft(document, mobile ? UdayavaniParser.WEB_MOBILE : UdayavaniParser.WEB_2024);
        return new UdayavaniText(withoutLabels(lines, draft), draft).read(null);
    }

    /** Reads a page of no known template, from its headline on. */
    static ParseResult readPage(Document document, Page page, String layout) {
        StoryDraft draft = new StoryDraft(document, page.rendered().text(), layout);
        return new UdayavaniText(PageLines.of(page), draft).read(page.metadata());
    }

    /** The lines without advertisements and labels above the headline. */
    private static List<Line> withoutLabels(List<Line> lines, StoryDraft draft) {
        int first = 0;
        while (first + 1 < lines.size()) {
            Line line = lines.get(first);
            Role role = Marks.isKicker(line) ? Role.KICKER : Furniture.roleOf(line);
            if (role == null || Marks.foot(line) != null) {
                break;
            }
            draft.roles().paint(line, role);
            first++;
        }
        return lines.subList(first, lines.size());
    }

    private ParseResult read(@Nullable PageMetadata metadata) {
        if (foot > 0) {
            BodyReader.of(draft).read(lines.subList(readTop(), foot));
        }
        readFoot();
        draft.attempt("language", this::readLanguage);
        if (metadata != null) {
            draft.attempt("metadata", () -> draft.fillFrom(metadata));
        }
        return draft.finish(DatelineGrammar.trusting(), Role.NAVIGATION);
    }

    private int readTop() {
        int credit = creditOf();
        int top = 0;
        if (credit > 0 || credit < 0 && isHeadline(lines.get(0))) {
            Line line = lines.get(0);
            draft.headline(line.from(), line.to(), credit > 0 ? 1 : 0.8, line.origin());
            top = 1;
        }
        if (credit < 0) {
            return top;
        }
        if (credit > top) {
            Line first = lines.get(top);
            draft.dek(first.from(), lines.get(credit - 1).to(), 0.7, first.origin());
        }
        draft.attempt("byline", () -> readCredit(draft, List.of(lines.get(credit))));
        return readCaptions(credit + 1);
    }

    /** Reads the first line of credit among some lines. */
    static void readCredit(StoryDraft draft, List<Line> lines) {
        for (Line line : lines) {
            BylineParts parts = Marks.credit(line);
            if (parts != null) {
                draft.roles().paint(line, Role.BYLINE);
                draft.byline(parts, 1, line.origin());
                draft.attempt("date", () -> readDate(draft, line));
                return;
            }
        }
    }

    private static void readDate(StoryDraft draft, Line line) {
        PrintedDate date = NewsDates.find(draft.text(), line.from(), line.to());
        if (date != null) {
            draft.roles().paint(date.from(), date.to(), Role.DATE);
            draft.published(date, UdayavaniParser.HOME, line.origin());
        }
    }

    /** Between the credit and the first paragraph stand the words under the picture, without a full stop. */
    private int readCaptions(int from) {
        int at = from;
        String headline = lines.get(0).clean();
        while (at + 1 < foot
                && (lines.get(at).clean().equals(headline) || isCaption(lines.get(at), lines.get(at + 1)))) {
            draft.roles().paint(lines.get(at), Role.CAPTION);
            at++;
        }
        return at;
    }

    private static boolean isCaption(Line line, Line next) {
        if (Furniture.roleOf(line) == Role.CAPTION) {
            return true;
        }
        boolean title = line.length() <= LONGEST_CAPTION && HeadlineShape.isHeadline(line.text());
        boolean brief = line.length() <= LONGEST_BRIEF_CAPTION && next.length() > LONGEST_CAPTION;
        return (title || brief) && DatelineGrammar.trusting().match(line.text()) == null;
    }

    private int creditOf() {
        for (int i = 0; i < Math.min(CREDIT_WITHIN, foot); i++) {
            if (Marks.credit(lines.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeadline(Line line) {
        return line.length() <= 200 && DatelineGrammar.strict().match(line.text()) == null;
    }

    private void readFoot() {
        for (Line line : lines.subList(foot, lines.size())) {
            Role role = Marks.foot(line);
            role = role == null ? Furniture.roleOf(line) : role;
            draft.roles().paint(line, role == null ? Role.NAVIGATION : role);
        }
    }

    private void readLanguage() {
        if (Script.isMostly(
                Character.UnicodeScript.KANNADA, draft.text(), 0, draft.text().length())) {
            draft.language("kn", 0.9, "script");
        }
    }

    private static int footOf(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (Marks.foot(lines.get(i)) != null) {
                return i;
            }
        }
        return HeadlineShape.startOfTrailingList(lines, Math.min(3, lines.size()));
    }
}
