package org.nutgraf.plugin.expresstribune;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.ReaderComment;
import org.nutgraf.plugin.toolkit.html.ReaderComments;
import org.nutgraf.plugin.toolkit.shape.TextComments;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** What stands under a story: the print note, readers' comments, the lists of other stories, notices. */
final class TribuneFoot {
    private final StoryDraft draft;
    private final List<Line> comments = new ArrayList<>();
    private boolean inComments;

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
        for (Line line : lines) {
            if (!isComment(line)) {
                inComments = false;
                draft.roles().paint(line, read(line));
            } else if (marked.isEmpty()) {
                comments.add(line);
            } else {
                draft.roles().paint(line, Role.NAVIGATION);
            }
        }
        TextComments.read(draft, comments);
        marked.forEach(draft::comment);
    }

    /** Comments begin below their heading, or with the line that signs the first, and end at the next other line. */
    private boolean isComment(Line line) {
        if (Marks.isCommentAuthor(line)) {
            inComments = true;
            return true;
        }
        if (Marks.isCommentsHeading(line)) {
            inComments = true;
            return false;
        }
        return inComments && !Marks.isFoot(line) && Furniture.roleOf(line) == null;
    }

    private Role read(Line line) {
        if (Marks.isCommentsHeading(line)) {
            inComments = true;
            return Role.COMMENT;
        }
        if (Marks.isPrintNote(line)) {
            PrintedDate date = NewsDates.find(draft.text(), line.from(), line.to());
            if (date != null) {
                draft.printed(date, line.origin());
            }
            return Role.PRINT_NOTE;
        }
        if (Marks.isModeration(line) || Marks.isNotice(line) || Marks.isCopyright(line)) {
            return Role.LEGAL;
        }
        Role role = Furniture.roleOf(line);
        return role == null ? Role.NAVIGATION : role;
    }
}
