package org.nutgraf.engine.internal.text;

import java.util.Arrays;
import java.util.Set;

/**
 * Finds the sentences of a paragraph in one direct scan.
 *
 * <p>A full stop ends a sentence unless it belongs to a news abbreviation, an initial or a number, or the text goes on
 * in lower case. Closing quotation marks and brackets stay with the sentence they end.
 */
public final class SentenceBreaker {
    private static final int LONGEST_WORD = 14;
    private static final int ATTRIBUTION = 5;
    private static final Set<String> SPEECH =
            Set.of("said", "asked", "wondered", "added", "replied", "told", "wrote", "exclaimed", "questioned", "says");

    private final String text;
    private final int end;
    private int[] ranges = new int[16];
    private int size;

    private SentenceBreaker(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The sentences of one paragraph, white space around them left out.
     *
     * @return from, to, from, to …; empty when the paragraph is blank
     */
    public static int[] sentences(String text, int from, int to) {
        SentenceBreaker breaker = new SentenceBreaker(text, to);
        breaker.run(from);
        return Arrays.copyOf(breaker.ranges, breaker.size);
    }

    private void run(int from) {
        int start = from;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (!isTerminator(c)) {
                at++;
                continue;
            }
            int first = at;
            while (at < end && isTerminator(text.charAt(at))) {
                at++;
            }
            int closed = at;
            while (closed < end && isCloser(closed)) {
                closed++;
            }
            if (isBoundary(first, at, closed)) {
                add(start, closed);
                start = closed;
                at = closed;
            }
        }
        add(start, end);
    }

    private boolean isBoundary(int first, int after, int closed) {
        char c = text.charAt(first);
        if (closed == end || isAlwaysFinal(c)) {
            return true;
        }
        int next = closed;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean spaced = next > closed;
        while (next < end && isOpener(text.charAt(next))) {
            next++;
        }
        if (next == end) {
            return spaced;
        }
        int point = text.codePointAt(next);
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
                && Character.isLowerCase(text.charAt(dot - 1))
                && Character.isLowerCase(text.charAt(dot - 2))
                && Character.isUpperCase(text.charAt(next))
                && next + 1 < end
                && Character.isLowerCase(text.charAt(next + 1));
    }

    private boolean isAbbreviated(int dot, int next) {
        int from = dot;
        while (from > 0 && dot - from <= LONGEST_WORD && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        if (from == dot || dot - from > LONGEST_WORD) {
            return false;
        }
        String word = text.substring(from, dot);
        return Abbreviations.continues(word, wordAt(next), Character.isDigit(text.charAt(next)));
    }

    /** “Why now?” Adil Khan asked. */
    private boolean isAttributed(int from) {
        int at = from;
        for (int words = 0; words < ATTRIBUTION && at < end; words++) {
            int to = at;
            while (to < end && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (to - at > LONGEST_WORD || to == at) {
                return false;
            }
            if (words > 0 && SPEECH.contains(text.substring(at, to))) {
                return true;
            }
            at = to < end && text.charAt(to) == ' ' ? to + 1 : end;
        }
        return false;
    }

    private String wordAt(int from) {
        int to = from;
        while (to < end && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isWordPart(char c) {
        return c == '.' || Character.isLetterOrDigit(c);
    }

    private static boolean isTerminator(char c) {
        if (c < 128) {
            return c == '.' || c == '!' || c == '?';
        }
        return c == '…' || isAlwaysFinal(c);
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
        char c = text.charAt(at);
        return switch (c) {
            case '”', '’', ')', ']', '}', '»' -> true;
            case '"', '\'' -> at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean isOpener(char c) {
        return switch (c) {
            case '“', '‘', '"', '\'', '(', '[', '«', '„' -> true;
            default -> false;
        };
    }

    private void add(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return;
        }
        if (size == ranges.length) {
            ranges = Arrays.copyOf(ranges, size * 2);
        }
        ranges[size++] = first;
        ranges[size++] = last;
    }
}
