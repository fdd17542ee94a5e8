package org.nutgraf.engine.internal.text;

import java.util.Arrays;
import java.util.Set;

/**
 * Finds the sentences of a text, paragraph by paragraph, by looking at its marks.
 *
 * <p>A full stop ends a sentence unless it belongs to a news abbreviation, an initial or a number, or the text goes on
 * in lower case. Closing quotation marks and brackets stay with the sentence they end.
 */
public final class SentenceBreaker {
    private static final int LONGEST_WORD = 14;
    private static final int ATTRIBUTION = 5;
    private static final int TO = 1;
    private static final int TOKENS = 2;
    private static final int CELLS = 3;
    private static final Set<String> SPEECH =
            Set.of("said", "asked", "wondered", "added", "replied", "told", "wrote", "exclaimed", "questioned", "says");

    private final Tokens text;
    private int end;
    /** The first mark that was not looked at. */
    private int mark;

    /** Of each sentence where it begins and ends, and how many tokens surely begin before its end. */
    private int[] cells = new int[8 * CELLS];

    private int size;

    /** A breaker of the paragraphs of a text. */
    public SentenceBreaker(Tokens text) {
        this.text = text;
    }

    /** The number of sentences of a text that is one paragraph. */
    public static int count(Tokens text) {
        SentenceBreaker breaker = new SentenceBreaker(text);
        breaker.paragraph(0, text.text().length());
        return breaker.size();
    }

    /** The number of sentences of the last paragraph. */
    public int size() {
        return size / CELLS;
    }

    /** Where a sentence of the last paragraph begins. */
    public int from(int sentence) {
        return cells[sentence * CELLS];
    }

    /** Where a sentence of the last paragraph ends. */
    public int to(int sentence) {
        return cells[sentence * CELLS + TO];
    }

    /** How many tokens at least begin before the end of a sentence of the last paragraph. */
    public int tokens(int sentence) {
        return cells[sentence * CELLS + TOKENS];
    }

    /** Finds the sentences of a paragraph, which stands behind those before; white space around sentences is left out. */
    public void paragraph(int from, int to) {
        end = to;
        size = 0;
        int start = from;
        int at = from;
        for (; mark < text.marks() && text.mark(mark) < end; mark++) {
            int first = text.mark(mark);
            if (first < at || !isTerminator(text.at(first))) {
                continue;
            }
            at = first;
            while (at < end && isTerminator(text.at(at))) {
                at++;
            }
            int closed = at;
            while (closed < end && isCloser(closed)) {
                closed++;
            }
            if (isBoundary(first, at, closed)) {
                add(start, closed, text.tokensBefore(mark));
                start = closed;
                at = closed;
            }
        }
        add(start, end, 0);
    }

    private boolean isBoundary(int first, int after, int closed) {
        char c = text.at(first);
        if (closed == end || isAlwaysFinal(c)) {
            return true;
        }
        int next = closed;
        while (next < end && Character.isWhitespace(text.at(next))) {
            next++;
        }
        boolean spaced = next > closed;
        while (next < end && isOpener(text.at(next))) {
            next++;
        }
        if (next == end) {
            return spaced;
        }
        int point = text.text().codePointAt(next);
        if (Character.isLowerCase(point) || isContinuation(point)) {
            return false;
        }
        boolean dot = c == '.' && after == first + 1;
        if (!spaced) {
            return dot && isLostSpace(first, next);
        }
        if (dot) {
            return closed > after || !isAbbreviated(first, next);
        }
        return closed == after || !isAttributed(next);
    }

    /** "the border.The army": scraped text loses spaces; a lower-case word before and a capitalised one after tell. */
    private boolean isLostSpace(int dot, int next) {
        return dot >= 2
                && Character.isLowerCase(text.at(dot - 1))
                && Character.isLowerCase(text.at(dot - 2))
                && Character.isUpperCase(text.at(next))
                && next + 1 < end
                && Character.isLowerCase(text.at(next + 1));
    }

    private boolean isAbbreviated(int dot, int next) {
        int word = text.tokensBefore(mark) - 1;
        if (word >= 0 && text.to(word) == dot && !Abbreviations.mayBe(text, word)) {
            return false;
        }
        int from = dot;
        while (from > 0 && dot - from <= LONGEST_WORD && isWordPart(text.at(from - 1))) {
            from--;
        }
        if (from == dot || dot - from > LONGEST_WORD) {
            return false;
        }
        return Abbreviations.continues(text, from, dot, next, end);
    }

    /** “Why now?” Adil Khan asked. */
    private boolean isAttributed(int from) {
        int at = from;
        for (int words = 0; words < ATTRIBUTION && at < end; words++) {
            int to = at;
            while (to < end && Letters.kind(text.at(to)) == Letters.LETTER) {
                to++;
            }
            if (to - at > LONGEST_WORD || to == at) {
                return false;
            }
            if (words > 0 && SPEECH.contains(text.text().substring(at, to))) {
                return true;
            }
            at = to < end && text.at(to) == ' ' ? to + 1 : end;
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return c == '.' || Letters.isWord(c);
    }

    private static boolean isTerminator(char c) {
        if (c > '?' && c < 128 || c < '!') {
            return false;
        }
        return c == '.' || c == '!' || c == '?' || (c >= 128 && (c == '…' || isAlwaysFinal(c)));
    }

    private static boolean isAlwaysFinal(char c) {
        return switch (c) {
            case '।', '॥', '۔', '؟', '。', '！', '？' -> true;
            default -> false;
        };
    }

    /** A dash or comma after the mark: "Stop!", he said — the sentence goes on. */
    private static boolean isContinuation(int c) {
        return c == ',' || c == ';' || c == ':' || c == '-' || c == '–' || c == '—';
    }

    private boolean isCloser(int at) {
        char c = text.at(at);
        return switch (c) {
            case '”', '’', ')', ']', '}', '»' -> true;
            case '"', '\'' -> at + 1 == end || !text.isWord(at + 1);
            default -> false;
        };
    }

    private static boolean isOpener(char c) {
        return switch (c) {
            case '“', '‘', '"', '\'', '(', '[', '«', '„' -> true;
            default -> false;
        };
    }

    private void add(int from, int to, int tokens) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.at(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.at(last - 1))) {
            last--;
        }
        if (first == last) {
            return;
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size] = first;
        cells[size + TO] = last;
        cells[size + TOKENS] = tokens;
        size += CELLS;
    }
}
