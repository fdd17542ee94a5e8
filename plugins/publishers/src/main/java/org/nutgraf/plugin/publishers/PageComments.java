package org.nutgraf.plugin.publishers;

import java.util.List;
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
        for (Box box : comment.each().select(page)) {
            // An answer inside a comment is read with it.
            if (box.from() < end || count == MOST) {
                continue;
            }
            end = box.to();
            draft.roles().paint(box.from(), box.to(), Role.COMMENT);
            String words = words(box, comment.text());
            if (!words.isEmpty()) {
                draft.comment(comment.author() == null ? "" : words(box, comment.author()), words);
                count++;
            }
        }
    }

    private String words(Box box, @Nullable Selector selector) {
        List<Box> parts = selector == null ? List.of(box) : selector.select(page, box);
        Passage passage = parts.isEmpty() ? null : page.rendered().passage(parts.get(0));
        return passage == null ? "" : passage.text();
    }
}
