package org.nutgraf.engine.internal.annotate;

import java.util.Arrays;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * Finds the stretches of a paragraph that stand in quotation marks.
 *
 * <p>Double marks, curly or straight, and guillemets; single marks where they cannot be apostrophes and are closed in
 * the same paragraph. A quote that is not closed ends with its paragraph, so one lost mark cannot turn the rest of
 * the article inside out; news style opens it again in the next. Quotes inside quotes are part of the outer one.
 */
final class QuoteScanner {
    private static final char NONE = 0;
    private static final int TO = 1;
    private static final int FIRST = 2;
    private static final int END = 3;
    private static final int CELLS = 4;

    private final Tokens text;
    /** Of each range where it begins and ends, its first token, and one past its last token. */
    private int[] cells = new int[8 * CELLS];

    private int size;
    private boolean open;
    /** The first mark that was not looked at. */
    private int mark;

    QuoteScanner(Tokens text) {
        this.text = text;
    }

    /** Marks what quotation marks hold as quoted. */
    static void mark(ArticleText text, Tokens tokens, Marks marks) {
        QuoteScanner scanner = new QuoteScanner(tokens);
        text.parts().forEach(part -> scanner.paragraph(part.from(), part.to()));
        for (int quote = 0; quote < scanner.size(); quote++) {
            marks.quote(scanner.first(quote), scanner.end(quote) - 1);
        }
    }

    /** The number of ranges found so far. */
    int size() {
        return size / CELLS;
    }

    /** The first character between the marks. */
    int from(int quote) {
        return cells[quote * CELLS];
    }

    /** One past the last character between the marks. */
    int to(int quote) {
        return cells[quote * CELLS + TO];
    }

    /** The first token between the marks. */
    int first(int quote) {
        return cells[quote * CELLS + FIRST];
    }

    /** One past the last token between the marks; the first one where there is none. */
    int end(int quote) {
        return cells[quote * CELLS + END];
    }

    /** Whether the paragraph scanned last ended inside a quote. */
    boolean isOpen() {
        return open;
    }

    /** Whether a paragraph begins with an opening mark. */
    static boolean opens(Tokens text, int from, int to) {
        return from < to && (isDoubleOpener(text.at(from)) || text.at(from) == '"');
    }

    /** Scans one paragraph, which stands behind those before. */
    void paragraph(int from, int to) {
        int opener = -1;
        char closer = NONE;
        boolean singles = true;
        int done = from;
        for (; mark < text.marks() && text.mark(mark) < to; mark++) {
            int i = text.mark(mark);
            char c = text.at(i);
            if (i < done || !isQuotationMark(c)) {
                continue;
            }
            if (opener >= 0) {
                if (isClosing(c, closer, i, from, to)) {
                    add(opener, i, text.tokensBefore(mark));
                    opener = -1;
                } else if (isDoubleOpener(c) || (c == '"' && closer == '"')) {
                    add(opener, i, text.tokensBefore(mark));
                    opener = mark;
                    closer = closerOf(c);
                }
            } else if (isDoubleOpener(c) || (c == '"' && i + 1 < to && !isSpace(text.at(i + 1)))) {
                if (c != '"' || !isStrayCloser(i, from, to)) {
                    opener = mark;
                    closer = closerOf(c);
                }
            } else if (singles && isSingleOpener(c, i, from, to)) {
                int end = singleEnd(i + 1, to);
                singles = end >= 0;
                if (singles) {
                    add(mark, end, text.beginningBefore(end));
                    done = end + 1;
                }
            }
        }
        open = opener >= 0;
        if (open) {
            add(opener, to, text.beginningBefore(to));
        }
    }

    private boolean isClosing(char c, char closer, int i, int from, int to) {
        if (c == '"' && closer == '"') {
            return i > from && (!isSpace(text.at(i - 1)) || i + 1 == to || isSpace(text.at(i + 1)));
        }
        return c == closer || (c == '”' && closer == '"') || (c == '"' && closer == '”' && isStrayCloser(i, from, to));
    }

    /** A straight mark that can only close: no space before it, space or punctuation after it. */
    private boolean isStrayCloser(int i, int from, int to) {
        return i > from && !isSpace(text.at(i - 1)) && (i + 1 == to || !text.isWord(i + 1));
    }

    private boolean isSingleOpener(char c, int i, int from, int to) {
        if ((c != '‘' && c != '\'') || i + 1 >= to) {
            return false;
        }
        boolean free = i == from || !text.isWord(i - 1);
        char next = text.at(i + 1);
        return free && (Character.isLetter(next) || (c == '‘' && Character.isDigit(next)));
    }

    /** Where a single quote that begins at {@code from} ends, or −1. */
    private int singleEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char c = text.at(i);
            if ((c == '’' || c == '\'') && !isSpace(text.at(i - 1)) && (i + 1 == to || !text.isWord(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isQuotationMark(char c) {
        return switch (c) {
            case '"', '\'', '“', '”', '„', '«', '»', '‘', '’' -> true;
            default -> false;
        };
    }

    private static boolean isDoubleOpener(char c) {
        return c == '“' || c == '„' || c == '«';
    }

    private static char closerOf(char opener) {
        return switch (opener) {
            case '„' -> '“';
            case '«' -> '»';
            case '"' -> '"';
            default -> '”';
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c);
    }

    /**
     * Notes a range unless it is empty.
     *
     * @param opener the mark before it
     * @param end how many tokens begin before its end
     */
    private void add(int opener, int to, int end) {
        int from = text.mark(opener) + 1;
        if (from >= to) {
            return;
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size] = from;
        cells[size + TO] = to;
        cells[size + FIRST] = text.tokensBefore(opener);
        cells[size + END] = end;
        size += CELLS;
    }
}
