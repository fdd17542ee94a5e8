package org.nutgraf.plugin.dunyanews;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.date.DateLine;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.furniture.HeadlineShape;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Css;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.PageMetadata;
import org.nutgraf.plugin.toolkit.html.PageReader;
import org.nutgraf.plugin.toolkit.story.BodyReader;
import org.nutgraf.plugin.toolkit.story.PageLines;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** One story as text, read from top to foot. */
final class DunyaText {
    /** The dek stands in a box that is named like a message, and so does the heading of the list of topics. */
    private static final Set<String> BOXES = Set.of("alert-primary", "alert-related");

    private final List<Line> lines;
    private final DunyaTop top;
    private final StoryDraft draft;
    private boolean dek;

    private DunyaText(List<Line> lines, StoryDraft draft) {
        this.lines = lines;
        this.top = DunyaTop.of(lines);
        this.draft = draft;
    }

    static ParseResult readText(Document document) {
        List<Line> lines = Lines.written(document.text(), document.start());
        boolean old = lines.size() > 1 && DunyaTop.isLabel(lines.get(0));
        StoryDraft draft = new StoryDraft(document, old ? DunyaNewsParser.WEB_2011 : DunyaNewsParser.WEB_2024);
        if (old) {
            draft.roles().paint(lines.get(0), Role.KICKER);
            lines = lines.subList(1, lines.size());
        }
        return new DunyaText(lines, draft).read(null);
    }

    static ParseResult readPage(Document document) {
        Page page = new PageReader().read(document);
        StoryDraft draft = new StoryDraft(document, page.rendered().text(), layout(page));
        return new DunyaText(PageLines.of(page, BOXES), draft).read(page.metadata());
    }

    private static String layout(Page page) {
        if (page.isAccelerated()) {
            return DunyaNewsParser.PAGE_AMP;
        }
        List<Box> titles = Css.of("h1.articleTitle").select(page.rendered());
        return titles.isEmpty() ? DunyaNewsParser.PAGE : DunyaNewsParser.PAGE_2022;
    }

    private ParseResult read(@Nullable PageMetadata metadata) {
        int body = top.body();
        int foot = Math.max(body, footOf());
        if (body > 0) {
            Line first = lines.get(0);
            draft.headline(first.from(), first.to(), top.headlines() > 1 ? 1 : 0.9, first.origin());
            for (int i = 1; i < top.headlines(); i++) {
                draft.roles().paint(lines.get(i), Role.HEADLINE);
            }
        }
        for (int i = top.headlines(); i < body; i++) {
            readTop(i);
        }
        BodyReader.of(draft).read(lines.subList(body, foot));
        for (Line line : lines.subList(foot, lines.size())) {
            Role role = Furniture.roleOf(line);
            draft.roles().paint(line, role == null ? Role.NAVIGATION : role);
        }
        if (metadata != null) {
            draft.attempt("metadata", () -> draft.fillFrom(metadata));
        }
        return draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
    }

    private void readTop(int index) {
        Line line = lines.get(index);
        Role role = Furniture.roleOf(line);
        if (index == top.section()) {
            draft.section(line, 1);
        } else if (role != null) {
            draft.roles().paint(line, role);
        } else if (DunyaTop.isCredit(line)) {
            draft.roles().paint(line, Role.CREDIT);
        } else if (DunyaTop.isByline(line)) {
            draft.roles().paint(line, Role.BYLINE);
            draft.attempt("byline", () -> readByline(line));
        } else if (DunyaTop.isDate(line)) {
            draft.roles().paint(line, Role.DATE);
            draft.attempt("date", () -> readDate(line));
        } else if (!dek) {
            dek = true;
            draft.dek(line.from(), line.to(), 0.9, line.origin());
        } else {
            draft.roles().paint(line, Role.CAPTION);
        }
    }

    private void readByline(Line line) {
        BylineParts parts = Bylines.read(line.text());
        if (parts != null) {
            draft.byline(parts, 1, line.origin());
        }
    }

    private void readDate(Line line) {
        DateLine date = DateLine.of(draft.text(), line.from(), line.to());
        if (date == null) {
            return;
        }
        if (date.published() != null) {
            draft.published(date.published(), DunyaNewsParser.HOME, line.origin());
        }
        if (date.updated() != null) {
            draft.updated(date.updated(), DunyaNewsParser.HOME, line.origin());
        }
    }

    /** Lists of other stories and notices end the text. */
    private int footOf() {
        for (int i = top.body() + 1; i < lines.size(); i++) {
            Role role = Furniture.roleOf(lines.get(i));
            if (role == Role.LEGAL || role == Role.NAVIGATION && isListHeading(lines.get(i))) {
                return i;
            }
        }
        return HeadlineShape.startOfTrailingList(lines, Math.min(lines.size(), top.body() + 1));
    }

    private static boolean isListHeading(Line line) {
        String words = line.clean();
        return words.equalsIgnoreCase("Related News")
                || words.equalsIgnoreCase("Related Topics")
                || words.equalsIgnoreCase("Related Stories")
                || words.equalsIgnoreCase("Most Read")
                || words.equalsIgnoreCase("Latest News")
                || words.equalsIgnoreCase("Top News")
                || words.equalsIgnoreCase("Trending");
    }
}
