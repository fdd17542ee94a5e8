package org.nutgraf.plugin.udayavani;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Script;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.PageReader;
import org.nutgraf.plugin.toolkit.story.BodyReader;
import org.nutgraf.plugin.toolkit.story.StoryDraft;
import org.nutgraf.plugin.toolkit.story.TemplatePage;

/** One page of either edition, read by its template; a page of no known template is read like scraped text. */
final class UdayavaniPage {
    private final Page page;
    private final TemplatePage known;
    private final StoryDraft draft;

    private UdayavaniPage(Document document, Page page, TemplatePage known) {
        this.page = page;
        this.known = known;
        this.draft = new StoryDraft(document, page.rendered().text(), layout(page, known));
    }

    static ParseResult read(Document document) {
        Page page = new PageReader().read(document);
        TemplatePage known = TemplatePage.of(page, Templates.ALL);
        ParseResult result = known == null ? null : new UdayavaniPage(document, page, known).read();
        return result == null || result.items().isEmpty()
                ? UdayavaniText.readPage(document, page, layout(page, null))
                : result;
    }

    private ParseResult read() {
        known.readTop(draft, UdayavaniParser.HOME);
        List<Line> body = known.body();
        int start = 0;
        if (!draft.isCredited()) {
            draft.attempt("byline", () -> UdayavaniText.readCredit(draft, known.above()));
        }
        while (start + 1 < body.size() && isTop(body.get(start))) {
            start++;
        }
        int end = start;
        while (end < body.size() && Marks.foot(body.get(end)) == null) {
            end++;
        }
        BodyReader.of(draft).read(body.subList(start, end));
        List<Line> foot = new ArrayList<>(body.subList(end, body.size()));
        foot.addAll(known.below());
        for (Line line : foot) {
            Role role = Marks.foot(line);
            role = role == null ? Furniture.roleOf(line) : role;
            draft.roles().paint(line, role == null ? Role.NAVIGATION : role);
        }
        draft.attempt("language", () -> readLanguage(body));
        draft.attempt("metadata", () -> draft.fillFrom(page.metadata()));
        return draft.finish(DatelineGrammar.trusting(), Role.NAVIGATION);
    }

    /** Themes put the line of credit, or the headline once more, on top of the text. */
    private boolean isTop(Line line) {
        if (Marks.credit(line) != null) {
            UdayavaniText.readCredit(draft, List.of(line));
            return true;
        }
        Role role = Furniture.roleOf(line);
        if (role != null) {
            draft.roles().paint(line, role);
        }
        return role != null;
    }

    /** Both editions state the language of the site, not of the story. */
    private void readLanguage(List<Line> body) {
        int from = body.get(0).from();
        int to = body.get(body.size() - 1).to();
        boolean kannada = Script.isMostly(Character.UnicodeScript.KANNADA, draft.text(), from, to);
        draft.language(kannada ? "kn" : "en", 0.9, "script");
    }

    /** The template's name, or that of the accelerated pages, which share the markup of their time. */
    private static String layout(Page page, @Nullable TemplatePage known) {
        if (page.isAccelerated()) {
            return Templates.PAGE_AMP;
        }
        return known == null ? Templates.PAGE : known.template().layout();
    }
}
