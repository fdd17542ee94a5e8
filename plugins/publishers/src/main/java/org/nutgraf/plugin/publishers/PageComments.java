package org.nutgraf.plugin.publishers;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.publishers.PageLayout.CommentSelectors;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** Reads readers' comments off a page. */
final class PageComments {
    private static final int MOST = 1_000;

    private final Page page;
    private final @Nullable CommentSelectors selectors;
    private final StoryDraft draft;

    PageComments(Page page, PageLayout layout, StoryDraft draft) {
        this.page = page;
        this.selectors = layout.comments();
        this.draft = draft;
    }

    void read() {
        CommentSelectors comment = selectors;
        if (comment == null) {
            return;
        }
        int count = 0;
        int end = 0;
        for (Element element : comment.each().select(page)) {
            Box box = page.rendered().box(element);
            // An answer inside a comment is read with it.
            if (box == null || box.to() == box.from() || box.from() < end || count == MOST) {
                continue;
            }
            end = box.to();
            draft.roles().paint(box.from(), box.to(), Role.COMMENT);
            String words = words(element, comment.text());
            if (!words.isEmpty()) {
                draft.comment(comment.author() == null ? "" : words(element, comment.author()), words);
                count++;
            }
        }
    }

    private String words(Element element, @Nullable Selector selector) {
        Element part = selector == null ? element : selector.select(element).first();
        Passage passage = part == null ? null : page.rendered().passage(part);
        return passage == null ? "" : passage.text();
    }
}
