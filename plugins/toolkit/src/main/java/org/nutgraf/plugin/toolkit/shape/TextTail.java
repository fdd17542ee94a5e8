package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
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
            boolean goesOn = total - before > 0.4 * before && !TextComments.isHeading(chunk.text());
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
        int at = 0;
        while (at < chunks.size()) {
            Chunk chunk = chunks.get(at);
            at++;
            boolean opens = known.opensComments(chunk.text());
            if (!opens && known.read(draft, chunk.from(), chunk.to(), chunk.text(), KnownLines.Part.FOOT)) {
                continue;
            }
            if (opens || TextComments.isHeading(chunk.text())) {
                draft.roles().paint(chunk.from(), chunk.to(), Role.COMMENT);
                int end = endOfComments(at);
                new TextComments(draft).read(chunks.subList(at, end));
                at = end;
                continue;
            }
            Role role = Furniture.roleOf(chunk.text());
            if (role == null) {
                role = Phrases.isPlea(chunk.text()) ? Role.AD : Role.NAVIGATION;
            }
            draft.roles().paint(chunk.from(), chunk.to(), role);
        }
    }

    /** Comments go on up to a line that announces something else. */
    private int endOfComments(int from) {
        int at = from;
        while (at < chunks.size() && !announces(chunks.get(at)) && !isKnown(chunks.get(at))) {
            at++;
        }
        return at;
    }

    private boolean isKnown(Chunk chunk) {
        return known.knows(chunk.text(), KnownLines.Part.FOOT);
    }

    private static boolean announces(Chunk chunk) {
        return chunk.shape().words() <= 8
                && chunk.text().length() < 60
                && !chunk.isProse()
                && (Phrases.isTailOpening(chunk.text()) && chunk.text().indexOf(':') < 0
                        || TextComments.isHeading(chunk.text()));
    }

    private static int prose(List<Chunk> chunks, int index) {
        return index < chunks.size() ? prose(chunks.get(index)) : 0;
    }

    private static int prose(Chunk chunk) {
        return chunk.isProse() ? chunk.shape().chars() : 0;
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
