package org.nutgraf.plugin.expresstribune;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.ReaderComment;
import org.nutgraf.plugin.toolkit.html.ReaderComments;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** What stands under a story: the print note, readers' comments, the lists of other stories, notices. */
final class TribuneFoot {
    private static final int MAX_COMMENTS = 1_000;

    private final StoryDraft draft;
    private final List<Line> comment = new ArrayList<>();
    private int comments;
    private boolean inComments;
    private boolean inMarkup;

    TribuneFoot(StoryDraft draft) {
        this.draft = draft;
    }

    /**
     * Reads the lines below a story.
     *
     * @param page the page that they stand on; {@code null} for scraped text
     */
    void read(List<Line> lines, @Nullable Page page) {
        List<ReaderComment> marked = page == null ? List.of() : ReaderComments.of(page.rendered());
        inMarkup = !marked.isEmpty();
        for (Line line : lines) {
            draft.roles().paint(line, read(line));
        }
        finishComment();
        for (ReaderComment found : marked) {
            draft.comment(found);
        }
    }

    private Role read(Line line) {
        if (Marks.isPrintNote(line)) {
            endComments();
            PrintedDate date = NewsDates.find(draft.text(), line.from(), line.to());
            if (date != null) {
                draft.printed(date, line.origin());
            }
            return Role.PRINT_NOTE;
        }
        if (Marks.isCommentsHeading(line)) {
            endComments();
            inComments = true;
            return Role.COMMENT;
        }
        if (Marks.isCommentAuthor(line)) {
            finishComment();
            inComments = true;
            comment.add(line);
            return Role.COMMENT;
        }
        if (Marks.isModeration(line) || Marks.isNotice(line) || Marks.isCopyright(line)) {
            endComments();
            return Role.LEGAL;
        }
        if (Marks.isCommentButton(line)) {
            endComments();
            return Role.NAVIGATION;
        }
        if (inComments && !inMarkup) {
            if (!comment.isEmpty()) {
                comment.add(line);
            }
            return Role.COMMENT;
        }
        Role role = Furniture.roleOf(line.text());
        return role == null ? Role.NAVIGATION : role;
    }

    private void endComments() {
        finishComment();
        inComments = false;
    }

    private void finishComment() {
        if (comment.size() > 1 && comments < MAX_COMMENTS && !inMarkup) {
            String author = comment.get(0).text();
            author = Space.clean(author, 0, author.indexOf('|'));
            StringBuilder words = new StringBuilder();
            for (Line line : comment.subList(1, comment.size())) {
                words.append(words.length() == 0 ? "" : "\n").append(line.clean());
            }
            draft.comment(author, words.toString());
            comments++;
        }
        comment.clear();
    }
}
