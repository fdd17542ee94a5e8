package org.nutgraf.plugin.generic;

import java.util.List;
import java.util.Locale;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** What stands below a scraped story: lists of other stories, comments, notices. */
final class TextTail {
    private static final int SHORTEST_LIST = 3;

    private final StoryDraft draft;
    private final List<Chunk> chunks;

    TextTail(StoryDraft draft, List<Chunk> chunks) {
        this.draft = draft;
        this.chunks = chunks;
    }

    /** The number of the first chunk that is no longer the story; their count when all of it is. */
    static int startOf(List<Chunk> chunks, int first) {
        int end = chunks.size();
        for (int i = first + 1; i < end; i++) {
            if (announces(chunks.get(i)) && !proseGoesOn(chunks, first, i)) {
                end = i;
            }
        }
        // A list of headlines at the very end needs no announcement.
        int at = end;
        int listed = 0;
        while (at - 1 > first && isListed(chunks.get(at - 1))) {
            listed += Furniture.roleOf(chunks.get(at - 1).text()) == null ? 1 : 0;
            at--;
        }
        if (listed >= SHORTEST_LIST) {
            end = at;
        }
        return end;
    }

    void read() {
        boolean comments = false;
        for (Chunk chunk : chunks) {
            if (isCommentHeading(chunk.text())) {
                comments = true;
            } else if (comments && announces(chunk)) {
                comments = false;
            }
            Role role = Furniture.roleOf(chunk.text());
            if (role == null) {
                role = comments ? Role.COMMENT : Phrases.isPlea(chunk.text()) ? Role.AD : Role.NAVIGATION;
            }
            draft.roles().paint(chunk.from(), chunk.to(), role);
        }
    }

    private static boolean announces(Chunk chunk) {
        return chunk.shape().words() <= 8
                && chunk.text().length() < 60
                && !chunk.isProse()
                && (Phrases.isTailOpening(chunk.text()) && chunk.text().indexOf(':') < 0
                        || isCommentHeading(chunk.text()));
    }

    /** A heading in mid-story has most of the story after it. Comments may be longer than the story. */
    private static boolean proseGoesOn(List<Chunk> chunks, int first, int at) {
        if (isCommentHeading(chunks.get(at).text())) {
            return false;
        }
        int before = 0;
        int after = 0;
        for (int i = first; i < chunks.size(); i++) {
            int chars = chunks.get(i).isProse() ? chunks.get(i).shape().chars() : 0;
            before += i < at ? chars : 0;
            after += i > at ? chars : 0;
        }
        return after > 0.4 * before;
    }

    private static boolean isCommentHeading(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean opens = lower.startsWith("comments") || lower.startsWith("kommentare") || lower.startsWith("leave a ");
        return opens && text.length() < 30 && !lower.endsWith(".");
    }

    private static boolean isListed(Chunk chunk) {
        return !chunk.isProse()
                        && chunk.text().length() <= 150
                        && !chunk.shape().closed()
                || chunk.text().endsWith("?")
                        && chunk.shape().words() <= 16
                        && chunk.shape().sentences() <= 1
                || Furniture.roleOf(chunk.text()) != null;
    }
}
