package org.nutgraf.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an article's text, cleaned for reading, that remembers where its characters came from.
 *
 * <p>The text has no leading or trailing white space and single spaces inside. Parts of the source may have been
 * left out (an inline link in the middle of a paragraph). Offsets point into {@link ParseResult#text()}, or are
 * absent for a passage that the document does not contain, such as a headline that only the carrier knew.
 *
 * @param text the cleaned text; never empty
 * @param pieces where the text came from, in text order; empty when it is not from the document
 */
public record Passage(String text, List<Piece> pieces) {

    /**
     * A run of characters that stands unchanged in the source.
     *
     * @param at where the run begins in the passage
     * @param source where the run begins in the source
     * @param length its length in both
     */
    public record Piece(int at, int source, int length) {}

    /** Checks that there is text. */
    public Passage {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A passage has text");
        }
        pieces = List.copyOf(pieces);
    }

    /** A passage that the document does not contain. */
    public static Passage detached(String text) {
        return new Passage(text, List.of());
    }

    /**
     * Cleans one stretch of the source.
     *
     * @return {@code null} when the stretch holds only white space
     */
    public static @Nullable Passage of(String source, int from, int to) {
        int first = from;
        while (first < to && isSpace(source.charAt(first))) {
            first++;
        }
        int last = to;
        while (last > first && isSpace(source.charAt(last - 1))) {
            last--;
        }
        String text = source.substring(first, last);
        return isRun(text)
                ? new Passage(text, List.of(new Piece(0, first, last - first)))
                : new Builder(source).add(first, last).build();
    }

    /** Whether a text is one piece: with single spaces inside, as an ordinary paragraph is. */
    private static boolean isRun(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c < ' ' || c >= '\u0080') && isSpace(c)) {
                return false;
            }
        }
        return !text.isEmpty() && !text.contains("  ");
    }

    private static boolean isSpace(char c) {
        if (c < '\u0080') {
            return c <= ' ' && Character.isWhitespace(c);
        }
        if (c < '\u1680') {
            return c == '\u00A0';
        }
        if (c > '\u3000') {
            return c == '\uFEFF';
        }
        boolean mark = c > '\u200B' && c < '\u2028';
        return !mark && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
    }

    /** Whether the passage stands in the document. */
    public boolean isAttached() {
        return !pieces.isEmpty();
    }

    /**
     * The source offset of a character of this passage.
     *
     * @param offset 0 to the length of the text, exclusive
     * @throws IllegalStateException when the passage is detached
     */
    public int sourceOf(int offset) {
        if (pieces.isEmpty()) {
            throw new IllegalStateException("A detached passage has no source: " + text);
        }
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).at() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Piece piece = pieces.get(low);
        return piece.source() + Math.min(offset - piece.at(), piece.length() - 1);
    }

    /** One past the source offset of the last character before {@code end}. */
    public int sourceEnd(int end) {
        return sourceOf(end - 1) + 1;
    }

    /** Gathers stretches of the source into one passage; white space between and inside them becomes one space. */
    public static final class Builder {
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private boolean spacePending;

        /** Starts an empty passage over a source text. */
        public Builder(String source) {
            this.source = source;
        }

        /** Appends a stretch of the source. */
        public Builder add(int from, int to) {
            int at = from;
            while (at < to) {
                if (isSpace(source.charAt(at))) {
                    spacePending |= text.length() > 0;
                    at++;
                    continue;
                }
                int end = endOfRun(at, to);
                append(at, end);
                at = end;
            }
            return this;
        }

        /** Separates what follows by a space even where the source has none. */
        public Builder space() {
            spacePending |= text.length() > 0;
            return this;
        }

        /** The passage, or {@code null} when only white space was added. */
        public @Nullable Passage build() {
            return text.length() == 0 ? null : new Passage(text.toString(), pieces);
        }

        /** A run may hold single spaces, so that an ordinary paragraph is one piece. */
        private int endOfRun(int from, int to) {
            int at = from;
            while (at < to) {
                if (!isSpace(source.charAt(at))) {
                    at++;
                } else if (source.charAt(at) == ' ' && at + 1 < to && !isSpace(source.charAt(at + 1))) {
                    at += 2;
                } else {
                    break;
                }
            }
            return at;
        }

        private void append(int from, int to) {
            if (spacePending) {
                if (from > 0 && source.charAt(from - 1) == ' ' && !pieces.isEmpty()) {
                    from--;
                } else {
                    text.append(' ');
                }
                spacePending = false;
            }
            pieces.add(new Piece(text.length(), from, to - from));
            text.append(source, from, to);
        }
    }
}
