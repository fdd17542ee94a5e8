package org.nutgraf.plugin.publishers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.publishers.PageLayout.Field;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.shape.MainText;
import org.nutgraf.plugin.toolkit.shape.PageStory;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/**
 * One page of a publisher, read by the first of its layouts that fits.
 *
 * <p>What a selector no longer finds is taken from the page's metadata; a page that no layout fits is read by its shape,
 * and says so.
 */
final class PublishedPage {
    private final Publisher publisher;
    private final Document document;
    private final Page page;

    PublishedPage(Publisher publisher, Document document, Page page) {
        this.publisher = publisher;
        this.document = document;
        this.page = page;
    }

    ParseResult read() {
        for (PageLayout layout : publisher.pages()) {
            PageParts parts = PageParts.of(page, layout);
            if (parts != null) {
                ParseResult result = read(layout, parts);
                if (!result.items().isEmpty()) {
                    return result;
                }
            }
        }
        return byShape();
    }

    private ParseResult byShape() {
        ParseResult result = new PageStory(document, page, PublisherParser.BY_SHAPE).read();
        String tried = publisher.pages().isEmpty() ? "" : " (" + publisher.pageIds() + ")";
        Diagnostic issue = Diagnostic.warning(
                "layout-unknown",
                "No layout of " + publisher.source() + tried + " fits the page: it was read by its shape");
        List<ParsedArticle> items = result.items().stream()
                .map(article -> {
                    List<Diagnostic> issues = new ArrayList<>(article.issues());
                    issues.add(issue);
                    return article.toBuilder().issues(issues).build();
                })
                .toList();
        return new ParseResult(items, result.text(), result.spans(), result.issues());
    }

    private ParseResult read(PageLayout layout, PageParts parts) {
        StoryDraft draft = new StoryDraft(document, page.rendered().text(), layout.id());
        page.issues().forEach(draft::issue);
        Role[] shapes = MainText.roles(page.rendered());
        draft.attempt("surroundings", () -> surroundings(draft, shapes));
        draft.attempt("body", () -> new PageBody(page, parts, shapes, known(layout), draft).read());
        draft.attempt("headline", () -> headline(draft, parts));
        draft.attempt(
                "dek",
                () -> first(parts, Field.DEK, found -> {
                    if (parts.isFree(found)) {
                        draft.dek(found.from(), found.to(), 1, found.css());
                    }
                }));
        draft.attempt("byline", () -> bylines(draft, parts));
        draft.attempt("date", () -> dates(draft, parts));
        draft.attempt(
                "section",
                () -> first(parts, Field.SECTION, found -> {
                    draft.section(words(found), 1, found.css());
                    paint(draft, parts, found, Role.SECTION);
                }));
        draft.attempt("kicker", () -> all(parts, Field.KICKER, found -> paint(draft, parts, found, Role.KICKER)));
        draft.attempt("captions", () -> all(parts, Field.CAPTION, found -> paint(draft, parts, found, Role.CAPTION)));
        draft.attempt("comments", () -> new PageComments(page, layout, draft).read());
        draft.attempt("metadata", () -> draft.fillFrom(page.metadata()));
        return draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
    }

    private PublishedLines known(PageLayout layout) {
        return new PublishedLines(
                publisher, new TextLayout(layout.id(), List.of(), layout.lines(), List.of(), null, List.of()));
    }

    /** What the layout leaves open around the story goes by its shape, but none of it is the story. */
    private void surroundings(StoryDraft draft, Role[] shapes) {
        for (Block block : page.rendered().blocks()) {
            Role shape = shapes[block.index()];
            boolean own = shape.isBody() || shape == Role.HEADLINE || shape == Role.DEK;
            draft.roles().paint(block.from(), block.to(), own ? Role.NAVIGATION : shape);
        }
    }

    private void headline(StoryDraft draft, PageParts parts) {
        PageParts.Found found = parts.first(Field.HEADLINE);
        if (found == null) {
            draft.issue(Diagnostic.warning(
                    "layout-outdated",
                    "The headline is not where the layout " + parts.layout().id() + " of " + publisher.source()
                            + " expects it: it was taken from what the page states"));
        } else if (parts.isFree(found)) {
            draft.headline(found.from(), found.to(), 1, found.css());
        } else {
            draft.headline(words(found), 0.9, found.css());
        }
    }

    private void bylines(StoryDraft draft, PageParts parts) {
        Set<String> seen = new HashSet<>();
        all(parts, Field.AUTHOR, found -> {
            String words = words(found);
            if (seen.add(words)) {
                draft.byline(Names.read(words), 1, found.css());
            }
            paint(draft, parts, found, Role.BYLINE);
        });
    }

    private void dates(StoryDraft draft, PageParts parts) {
        first(parts, Field.UPDATED, found -> {
            PrintedDate date = date(found);
            if (date != null) {
                draft.updated(date, Clock.offset(publisher.clock(), date), found.css());
            }
            paint(draft, parts, found, Role.DATE);
        });
        first(parts, Field.DATE, found -> {
            PrintedDate date = date(found);
            if (date != null) {
                draft.published(date, Clock.offset(publisher.clock(), date), found.css());
            }
            paint(draft, parts, found, Role.DATE);
        });
    }

    /** A time stated for programs is more precise than the one printed for people. */
    private @Nullable PrintedDate date(PageParts.Found found) {
        for (String attribute : List.of("datetime", "content")) {
            PrintedDate date = NewsDates.find(found.box().element().attr(attribute));
            if (date != null) {
                return date;
            }
        }
        return NewsDates.find(words(found));
    }

    private static void paint(StoryDraft draft, PageParts parts, PageParts.Found found, Role role) {
        if (parts.isFree(found)) {
            draft.roles().paint(found.from(), found.to(), role);
        }
    }

    private static void first(PageParts parts, Field field, Consumer<PageParts.Found> act) {
        PageParts.Found found = parts.first(field);
        if (found != null) {
            act.accept(found);
        }
    }

    private static void all(PageParts parts, Field field, Consumer<PageParts.Found> act) {
        parts.all(field).forEach(act);
    }

    private String words(PageParts.Found found) {
        return Space.clean(page.rendered().text(), found.from(), found.to());
    }
}
