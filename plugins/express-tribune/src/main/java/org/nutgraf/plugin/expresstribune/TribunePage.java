package org.nutgraf.plugin.expresstribune;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.PageReader;
import org.nutgraf.plugin.toolkit.story.BodyReader;
import org.nutgraf.plugin.toolkit.story.StoryDraft;
import org.nutgraf.plugin.toolkit.story.TemplatePage;

/** One page of the site, read by its template; a page of no known template is read like scraped text. */
final class TribunePage {
    private final Page page;
    private final TemplatePage known;
    private final StoryDraft draft;

    private TribunePage(Document document, Page page, TemplatePage known) {
        this.page = page;
        this.known = known;
        this.draft = new StoryDraft(document, page.rendered().text(), layout(page, known));
    }

    static ParseResult read(Document document) {
        Page page = new PageReader().read(document);
        TemplatePage known = TemplatePage.of(page, Templates.ALL);
        ParseResult result = known == null ? null : new TribunePage(document, page, known).read();
        return result == null || result.items().isEmpty()
                ? TribuneText.readPage(document, page, layout(page, null))
                : result;
    }

    private ParseResult read() {
        known.readTop(draft, ExpressTribuneParser.HOME);
        List<Line> body = known.body();
        int end = 0;
        while (end < body.size() && !Marks.isFoot(body.get(end))) {
            end++;
        }
        BodyReader.withBareLinks(draft).read(body.subList(0, end));
        List<Line> foot = new ArrayList<>(body.subList(end, body.size()));
        foot.addAll(known.below());
        draft.attempt("comments", () -> new TribuneFoot(draft).read(foot, page));
        draft.attempt("metadata", () -> draft.fillFrom(page.metadata()));
        return draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
    }

    /** The template's name, or that of the accelerated pages, which share the markup of their time. */
    private static String layout(Page page, @Nullable TemplatePage known) {
        if (page.isAccelerated()) {
            return Templates.PAGE_AMP;
        }
        return known == null ? Templates.PAGE : known.template().layout();
    }
}
