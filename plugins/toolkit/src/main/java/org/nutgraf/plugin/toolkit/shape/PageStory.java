package org.nutgraf.plugin.toolkit.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.PageMetadata;
import org.nutgraf.plugin.toolkit.html.ReaderComment;
import org.nutgraf.plugin.toolkit.html.ReaderComments;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** Turns one page into its story, by the shape of its blocks and by what it states about itself. */
public final class PageStory {
    private static final int SHORT_BODY = 200;

    private final Document document;
    private final Page page;
    private final String layout;
    private final PageMetadata metadata;
    private final StoryDraft draft;

    /**
     * A reader of one page.
     *
     * @param document the document
     * @param page the same, as it was rendered
     * @param layout the layout that the article names
     */
    public PageStory(Document document, Page page, String layout) {
        this.document = document;
        this.page = page;
        this.layout = layout;
        this.metadata = page.metadata();
        this.draft = new StoryDraft(document, page.rendered().text(), layout);
    }

    /** The story; a result without article when the page shows no running text. */
    public ParseResult read() {
        if (!Legibility.isText(page.rendered().text(), 0)) {
            if (StatedStory.isOf(page, 0)) {
                return new StatedStory(document, page, layout).read();
            }
            return ParseResult.refused("no-text", "The page shows no text");
        }
        PageModel model = new PageModel(page.rendered());
        Role[] roles = MainText.roles(model);
        if (StatedStory.isOf(page, shown(model, roles))) {
            return new StatedStory(document, page, layout).read();
        }
        draft.attempt("comments", () -> comments(roles));
        int headline = new HeadlineFinder(model, metadata, roles).find();
        settle(model, roles, headline);
        int dek = new DekFinder(model, metadata, roles, headline).settle();
        page.issues().forEach(draft::issue);
        draft.attempt("headline", () -> headline(model, headline));
        draft.attempt("body", () -> paint(model, roles, headline));
        PageCredits credits = new PageCredits(model, metadata, roles, headline, draft);
        draft.attempt("dek", () -> dek(model, dek));
        draft.attempt("byline", credits::bylines);
        draft.attempt("date", credits::dates);
        Attribute<String> section = metadata.section();
        if (section != null) {
            draft.section(section.value(), section.confidence(), section.origin());
        }
        Attribute<String> language = metadata.language();
        if (language != null) {
            draft.language(language.value(), language.confidence(), language.origin());
        }
        ParseResult result = draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
        List<ParsedArticle> items = result.items().stream()
                .map(article -> complete(article, credits.updated()))
                .toList();
        return new ParseResult(items, result.text(), result.spans(), result.issues());
    }

    private static int shown(PageModel model, Role[] roles) {
        int shown = 0;
        for (int i = 0; i < roles.length; i++) {
            shown += roles[i].isBody() || roles[i] == Role.DEK ? model.block(i).length() : 0;
        }
        return shown;
    }

    private ParsedArticle complete(ParsedArticle article, @Nullable Attribute<String> updated) {
        ParsedArticle.Builder builder =
                article.toBuilder().keywords(metadata.keywords()).updated(updated);
        if (article.url() == null) {
            builder.url(metadata.url());
        }
        int length =
                article.body().stream().mapToInt(part -> part.text().length()).sum();
        if (length < SHORT_BODY) {
            List<Diagnostic> issues = new ArrayList<>(article.issues());
            issues.add(Diagnostic.warning("body-short", "The page yielded only " + length + " characters of text"));
            builder.issues(issues);
        }
        return builder.build();
    }

    /** What readers wrote is no text of the story, unless nothing else is there: then it is a forum. */
    private void comments(Role[] roles) {
        List<ReaderComment> found = ReaderComments.of(page.rendered());
        if (found.isEmpty()) {
            return;
        }
        Role[] without = roles.clone();
        for (ReaderComment comment : found) {
            comment.blocks().forEach(block -> without[block.index()] = Role.COMMENT);
        }
        boolean text = Stream.of(without).anyMatch(role -> role == Role.PARAGRAPH);
        for (ReaderComment comment : found) {
            boolean apart = comment.blocks().stream().noneMatch(block -> roles[block.index()].isBody());
            if (text && (apart || comment.certain())) {
                comment.blocks().forEach(block -> roles[block.index()] = Role.COMMENT);
                draft.comment(comment);
            }
        }
    }

    /** A headline or dek that stands again on top of the text is no paragraph. */
    private void settle(PageModel model, Role[] roles, int headline) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.HEADLINE && i != headline) {
                roles[i] = Role.SUBHEAD;
            }
        }
        if (headline < 0) {
            return;
        }
        roles[headline] = Role.HEADLINE;
        int longest = 2 * model.block(headline).length();
        String words = Likeness.bare(model.text(headline));
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isBody()
                    && model.block(i).length() < longest
                    && Likeness.bare(model.text(i)).equals(words)) {
                roles[i] = Role.HEADLINE;
            }
        }
        for (int i = 0; i < headline; i++) {
            if (roles[i] == Role.SUBHEAD) {
                roles[i] = Role.NAVIGATION;
            }
        }
    }

    private void headline(PageModel model, int headline) {
        Attribute<String> stated = metadata.headline();
        if (headline >= 0) {
            Block block = model.block(headline);
            draft.headline(block.from(), block.to(), 0.95, block.box().tag());
        } else if (stated != null) {
            draft.headline(stated.value(), stated.confidence(), stated.origin());
        }
    }

    private void paint(PageModel model, Role[] roles, int headline) {
        for (Block block : model.blocks()) {
            Role role = roles[block.index()];
            switch (role) {
                case PARAGRAPH -> draft.paragraph(block.from(), block.to());
                case SUBHEAD -> draft.subhead(block.from(), block.to());
                default -> {
                    if (block.index() != headline) {
                        draft.roles().paint(block.from(), block.to(), role);
                    }
                }
            }
        }
    }

    private void dek(PageModel model, int dek) {
        if (dek >= 0) {
            Block block = model.block(dek);
            draft.dek(block.from(), block.to(), 0.8, block.box().tag());
        }
    }
}
