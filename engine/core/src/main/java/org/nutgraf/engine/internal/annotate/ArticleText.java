package org.nutgraf.engine.internal.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;

/**
 * Headline, dek and body paragraphs of an article joined by single newlines, absent parts left out.
 *
 * <p>Knows where every part stands in the joined text and, through the passages, in the source.
 */
public final class ArticleText {
    private static final int SHORT_LEAD = 15;

    private final String joined;
    private final List<Part> parts;
    private final int paragraphs;

    private ArticleText(String joined, List<Part> parts, int paragraphs) {
        this.joined = joined;
        this.parts = Collections.unmodifiableList(parts);
        this.paragraphs = paragraphs;
    }

    /**
     * One part of an article.
     *
     * @param zone where it stands
     * @param paragraph −2 the headline, −1 the dek, from 0 the body
     * @param passage its text
     * @param from where it begins in the joined text
     * @param to where it ends in the joined text
     */
    public record Part(Zone zone, int paragraph, Passage passage, int from, int to) {}

    /** Joins the parts of an article. */
    public static ArticleText of(ParsedArticle article) {
        Joiner joiner = new Joiner();
        var headline = article.headline();
        if (headline != null) {
            joiner.add(Zone.HEADLINE, -2, headline.value());
        }
        var dek = article.dek();
        if (dek != null) {
            joiner.add(Zone.DEK, -1, dek.value());
        }
        int paragraph = 0;
        int leads = 0;
        boolean open = true;
        for (BodyPart part : article.body()) {
            boolean lead = open && !part.subhead();
            if (lead) {
                leads++;
                open = leads == 1 && isShort(part.text());
            }
            joiner.add(lead ? Zone.LEAD : Zone.BODY, paragraph++, part.passage());
        }
        return new ArticleText(joiner.joined(), joiner.parts, paragraph);
    }

    /** The whole text. */
    public String joined() {
        return joined;
    }

    /** The parts in reading order. */
    public List<Part> parts() {
        return parts;
    }

    /** The number of paragraphs in the body, subheads included. */
    public int paragraphs() {
        return paragraphs;
    }

    /** Whether every part stands in the source. */
    public boolean isAttached() {
        return parts.stream().allMatch(part -> part.passage().isAttached());
    }

    /**
     * The smallest range of the source that holds a range of the joined text.
     *
     * @return {@code null} when the range touches a part that the source does not contain, or is empty
     */
    public @Nullable TextRange sourceRange(int from, int to) {
        TextRange whole = null;
        for (Part part : parts) {
            int first = Math.max(from, part.from());
            int end = Math.min(to, part.to());
            if (first >= end) {
                continue;
            }
            if (!part.passage().isAttached()) {
                return null;
            }
            TextRange range = hull(part, first - part.from(), end - part.from());
            whole = whole == null ? range : whole.union(range);
        }
        return whole;
    }

    /** The runs of the source that a range of the joined text is made of, in text order; detached parts have none. */
    public List<TextRange> sourcePieces(int from, int to) {
        List<TextRange> found = new ArrayList<>();
        for (Part part : parts) {
            for (Passage.Piece piece : part.passage().pieces()) {
                int at = part.from() + piece.at();
                int first = Math.max(from, at);
                int end = Math.min(to, at + piece.length());
                if (first < end) {
                    found.add(new TextRange(piece.source() + first - at, piece.source() + end - at));
                }
            }
        }
        return found;
    }

    private static TextRange hull(Part part, int from, int to) {
        TextRange whole = null;
        for (Passage.Piece piece : part.passage().pieces()) {
            int first = Math.max(from, piece.at());
            int end = Math.min(to, piece.at() + piece.length());
            if (first < end) {
                TextRange range = new TextRange(piece.source() + first - piece.at(), piece.source() + end - piece.at());
                whole = whole == null ? range : whole.union(range);
            }
        }
        if (whole != null) {
            return whole;
        }
        int at = part.passage().sourceOf(from);
        return new TextRange(at, at + 1);
    }

    private static boolean isShort(String text) {
        int words = 0;
        for (int i = 0; i < text.length() && words < SHORT_LEAD; i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words < SHORT_LEAD - 1;
    }

    private static final class Joiner {
        private final List<String> texts = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private int length;

        private void add(Zone zone, int paragraph, Passage passage) {
            int from = length > 0 ? length + 1 : 0;
            length = from + passage.text().length();
            texts.add(passage.text());
            parts.add(new Part(zone, paragraph, passage, from, length));
        }

        private String joined() {
            return String.join("\n", texts);
        }
    }
}
