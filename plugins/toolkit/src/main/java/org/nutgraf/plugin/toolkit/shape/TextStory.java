package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.furniture.Captions;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.furniture.InlineLinks;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/**
 * Turns scraped text into its story, by the shape of its lines and by what is known of some.
 *
 * <p>What stands before the first paragraph is the top: headline, dek, byline, date. A text that starts with its
 * first sentence has none, and loses nothing.
 */
public final class TextStory {
    private static final int LONGEST_SUBHEAD = 90;
    private static final int FARTHEST_TOP = 25;

    private final Document document;
    private final StoryDraft draft;
    private final List<Chunk> chunks;
    private final KnownLines known;

    /**
     * A reader of one text.
     *
     * @param document the text
     * @param layout the layout that the article names
     * @param known what is known of the publisher's lines
     */
    public TextStory(Document document, String layout, KnownLines known) {
        this.document = document;
        this.known = known;
        this.draft = new StoryDraft(document, layout);
        this.chunks = Chunk.of(document.text(), document.start());
    }

    /** The story; a result without article when there is no running text. */
    public ParseResult read() {
        draft.roles().paint(0, document.start(), Role.DATE);
        int first = firstParagraph();
        int foot = footOf(first);
        int end = TextTail.startOf(chunks.subList(0, foot), first);
        draft.attempt("top", () -> new TextTop(document, draft, chunks.subList(0, first), known).read());
        draft.attempt("body", () -> body(first, end));
        draft.attempt("tail", () -> new TextTail(draft, chunks.subList(end, chunks.size()), known).read());
        return draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
    }

    /** The number of the first chunk below the first paragraph that is known to end the story. */
    private int footOf(int first) {
        for (int i = first + 1; i < chunks.size(); i++) {
            if (known.endsStory(chunks.get(i).text())) {
                return i;
            }
        }
        return chunks.size();
    }

    /** The first chunk that reads like a paragraph; in a text without any, the one after the first line. */
    private int firstParagraph() {
        for (int i = 0; i < Math.min(chunks.size(), FARTHEST_TOP); i++) {
            Chunk chunk = chunks.get(i);
            if (opensText(chunk)
                    && Furniture.roleOf(chunk.text()) == null
                    && !Captions.isCaption(chunk.text())
                    && !known.knows(chunk.text(), KnownLines.Part.TOP)) {
                return i;
            }
        }
        return chunks.size() > 1 ? 1 : 0;
    }

    private static boolean opensText(Chunk chunk) {
        if (!chunk.isProse()) {
            return DatelineGrammar.strict().match(chunk.text()) != null
                    && chunk.shape().words() >= 8;
        }
        // A long headline with a comma in it is no paragraph.
        return chunk.shape().closed() || chunk.text().length() > 160;
    }

    private void body(int from, int to) {
        for (int i = from; i < to; i++) {
            Chunk chunk = chunks.get(i);
            if (known.read(draft, chunk.from(), chunk.to(), chunk.text(), KnownLines.Part.BODY)) {
                continue;
            }
            Role role = roleOf(chunk, i == from, i == to - 1);
            switch (role) {
                case PARAGRAPH -> draft.paragraph(chunk.from(), chunk.to());
                case SUBHEAD -> draft.subhead(chunk.from(), chunk.to());
                case PRINT_NOTE -> printNote(chunk);
                default -> draft.roles().paint(chunk.from(), chunk.to(), role);
            }
        }
    }

    private Role roleOf(Chunk chunk, boolean first, boolean last) {
        String text = chunk.text();
        if (isPrintNote(text)) {
            return Role.PRINT_NOTE;
        }
        Role furniture = furniture(chunk);
        if (furniture != null) {
            return furniture;
        }
        if (chunk.isProse() || first || last || chunk.shape().closed()) {
            return Role.PARAGRAPH;
        }
        return text.length() <= LONGEST_SUBHEAD && !isListItem(text) ? Role.SUBHEAD : Role.PARAGRAPH;
    }

    private static @Nullable Role furniture(Chunk chunk) {
        String text = chunk.text();
        if (InlineLinks.isLink(text)
                || Phrases.isLinkOpening(text) && chunk.shape().words() < 25 && hasMark(text)) {
            return Role.INLINE_LINK;
        }
        Role role = Furniture.roleOf(text);
        if (role != null) {
            return role;
        }
        if (Captions.isEmbed(text)) {
            return Role.CAPTION;
        }
        return chunk.shape().words() < 40 && Phrases.isPlea(text) ? Role.AD : null;
    }

    /** A label of a link ends in a mark: "Lesen Sie auch: …". */
    private static boolean hasMark(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 40 || text.indexOf('|') > 0;
    }

    private static boolean isPrintNote(String text) {
        return text.length() < 120 && text.startsWith("Published in ") && NewsDates.find(text) != null;
    }

    private void printNote(Chunk chunk) {
        draft.roles().paint(chunk.from(), chunk.to(), Role.PRINT_NOTE);
        PrintedDate date = NewsDates.find(chunk.text());
        if (date != null) {
            draft.printed(date, "print note");
        }
    }

    private static boolean isListItem(String text) {
        char first = text.charAt(0);
        return Character.isDigit(first) || "-–—•*·>".indexOf(first) >= 0 || Character.isLowerCase(first);
    }
}
