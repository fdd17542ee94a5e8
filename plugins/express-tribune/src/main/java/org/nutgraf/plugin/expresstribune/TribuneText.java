package org.nutgraf.plugin.expresstribune;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.furniture.HeadlineShape;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.story.BodyReader;
import org.nutgraf.plugin.toolkit.story.PageLines;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** One story as text, read from top to foot. */
final class TribuneText {
    /** The author's name is a link and nothing else. */
    private static final Set<String> BOXES = Set.of("left-authorbox");

    private final List<Line> lines;
    private final int foot;
    private final int byline;
    private final StoryDraft draft;
    private final @Nullable String title;

    private TribuneText(List<Line> lines, @Nullable String title, Function<String, StoryDraft> drafts) {
        this.lines = lines;
        this.foot = footOf(lines);
        this.byline = TribuneTop.bylineOf(lines.subList(0, foot));
        this.draft = drafts.apply(layout());
        this.title = title;
    }

    static ParseResult readText(Document document) {
        List<Line> lines = Lines.written(document.text(), document.start());
        return new TribuneText(lines, document.title(), layout -> new StoryDraft(document, layout)).read(null);
    }

    /** Reads a page of no known template, from its headline on. */
    static ParseResult readPage(Document document, Page page, String layout) {
        String title = page.metadata().headline() == null
                ? document.title()
                : page.metadata().headline().value();
        return new TribuneText(
                        PageLines.of(page, BOXES),
                        title,
                        own -> new StoryDraft(document, page.rendered().text(), layout))
                .read(page);
    }

    private ParseResult read(@Nullable Page page) {
        int top = byline >= 0 ? readOldTop() : readTop();
        List<Line> body = new ArrayList<>(lines.subList(top, foot));
        while (body.size() > 1 && Marks.isSignature(body.get(0))) {
            draft.roles().paint(body.remove(0), Role.SIGNATURE);
        }
        BodyReader.withBareLinks(draft).read(body);
        draft.attempt("comments", () -> new TribuneFoot(draft).read(lines.subList(foot, lines.size()), page));
        if (page != null) {
            draft.attempt("metadata", () -> draft.fillFrom(page.metadata()));
        }
        return draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
    }

    /** Headline, dek, "Kamran Yousaf July 21, 2014". */
    private int readOldTop() {
        Line first = lines.get(0);
        if (byline > 0) {
            draft.headline(first.from(), first.to(), 1, first.origin());
        }
        int author = TribuneTop.isDate(lines.get(byline)) && byline > 1 ? authorAbove() : byline;
        if (author > 1) {
            Line second = lines.get(1);
            draft.dek(second.from(), lines.get(author - 1).to(), 0.9, second.origin());
        }
        Line line = lines.get(byline);
        draft.roles().paint(line, TribuneTop.isDate(line) ? Role.DATE : Role.BYLINE);
        if (author < byline || !TribuneTop.isDate(line)) {
            draft.roles().paint(lines.get(author), Role.BYLINE);
        }
        draft.attempt("byline", () -> {
            BylineParts parts = Bylines.read(lines.get(author).text());
            if (parts != null) {
                draft.byline(parts, 1, lines.get(author).origin());
            }
        });
        draft.attempt("date", () -> {
            PrintedDate date = NewsDates.find(draft.text(), line.from(), line.to());
            if (date != null) {
                draft.roles().paint(date.from(), date.to(), Role.DATE);
                draft.published(date, ExpressTribuneParser.HOME, line.origin());
            }
        });
        return byline + 1 + repeatedDek(byline + 1);
    }

    /** The first site printed its dek under the picture and on top of the text; so many lines does it take. */
    private int repeatedDek(int from) {
        int at = from;
        while (at < foot && Furniture.roleOf(lines.get(at)) != null) {
            draft.roles().paint(lines.get(at), Role.NAVIGATION);
            at++;
        }
        if (at + 2 >= foot
                || Marks.isSignature(lines.get(at))
                || !lines.get(at).clean().equals(lines.get(at + 1).clean())) {
            return at - from;
        }
        Line first = lines.get(at);
        draft.dek(first.from(), first.to(), 0.9, first.origin());
        draft.roles().paint(lines.get(at + 1), Role.DEK);
        return at + 2 - from;
    }

    /** The index of the author's line above a line that holds the date alone; the date's own when there is none. */
    private int authorAbove() {
        return Bylines.read(lines.get(byline - 1).text()) == null ? byline : byline - 1;
    }

    private int readTop() {
        int top = Math.min(TribuneTop.headlines(lines.subList(0, foot), title), foot);
        if (top > 0) {
            Line line = lines.get(0);
            draft.headline(line.from(), line.to(), title == null ? 0.7 : 1, line.origin());
        }
        while (top < foot && lines.get(top).text().equals(".")) {
            draft.roles().paint(lines.get(top), Role.NAVIGATION);
            top++;
        }
        if (top < foot && TribuneTop.isDek(lines.get(top), top + 1 < foot ? lines.get(top + 1) : null)) {
            Line line = lines.get(top);
            draft.dek(line.from(), line.to(), 0.9, line.origin());
            top++;
        }
        return top;
    }

    private String layout() {
        if (lines.stream().anyMatch(Marks::isAccelerated)) {
            return ExpressTribuneParser.WEB_AMP;
        }
        boolean first = byline >= 0 && lines.get(byline).text().startsWith("Published:");
        if (first || lines.stream().anyMatch(Marks::isOfFirstSite)) {
            return ExpressTribuneParser.WEB_2011;
        }
        return byline >= 0 || hasOldFoot() ? ExpressTribuneParser.WEB_2014 : ExpressTribuneParser.WEB_2025;
    }

    private boolean hasOldFoot() {
        return lines.subList(foot, lines.size()).stream()
                .anyMatch(line -> Marks.isPrintNote(line) || Marks.isCommentAuthor(line));
    }

    /** Where the story ends: at the first line the paper prints under it, else at a list of other headlines. */
    private static int footOf(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (Marks.isFoot(lines.get(i))) {
                return i;
            }
        }
        return HeadlineShape.startOfTrailingList(lines, Math.min(3, lines.size()));
    }
}
