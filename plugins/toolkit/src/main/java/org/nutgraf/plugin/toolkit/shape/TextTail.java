package org.nutgraf.plugin.toolkit.shape;

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
    private final KnownLines known;

    TextTail(StoryDraft draft, List<Chunk> chunks, KnownLines known) {
        this.known = known;
        this.draft = draft;
        this.chunks = chunks;
    }

    /** The number of the first chunk that is no longer the story; their count when all of it is. */
    static int startOf(List<Chunk> chunks, int first) {
        int total = 0;
        for (int i = first; i < chunks.size(); i++) {
            total += prose(chunks.get(i));
        }
        int end = chunks.size();
        int before = prose(chunks, first);
        for (int i = first + 1; i < end; i++) {
            Chunk chunk = chunks.get(i);
            // A heading in mid-story has much of the story after it. Comments may be longer than the story.
            boolean goesOn = total - before > 0.4 * before && !isCommentHeading(chunk.text());
            if (announces(chunk) && !goesOn) {
                end = i;
            }
            before += prose(chunk);
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
            if (known.read(draft, chunk.from(), chunk.to(), chunk.text(), KnownLines.Part.FOOT)) {
                continue;
            }
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

    private static int prose(List<Chunk> chunks, int index) {
        return index < chunks.size() ? prose(chunks.get(index)) : 0;
    }

    private static int prose(Chunk chunk) {
        return chunk.isProse() ? chunk.shape().chars() : 0;
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
