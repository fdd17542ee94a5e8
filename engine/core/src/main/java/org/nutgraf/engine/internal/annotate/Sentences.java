package org.nutgraf.engine.internal.annotate;

import java.util.Arrays;
import org.nutgraf.engine.internal.text.SentenceBreaker;
import org.nutgraf.engine.internal.text.Tokens;

/** Where the sentences of an article stand, in characters and in tokens. */
final class Sentences {
    /** How far apart headline, dek and body are in token positions. */
    private static final int GAP = 100;

    private final ArticleText.Part[] parts;
    private int size;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] end = new int[64];
    private int[] part = new int[64];
    private int[] position = new int[64];
    private int headlineEnd;
    private int dekEnd;

    Sentences(ArticleText text, Tokens tokens) {
        parts = text.parts().toArray(ArticleText.Part[]::new);
        SentenceBreaker breaker = new SentenceBreaker(tokens);
        int token = 0;
        for (int i = 0; i < parts.length; i++) {
            ArticleText.Part current = parts[i];
            breaker.paragraph(current.from(), current.to());
            for (int found = 0; found < breaker.size(); found++) {
                token = Math.max(token, breaker.tokens(found));
                while (token < tokens.size() && tokens.from(token) < breaker.to(found)) {
                    token++;
                }
                add(i, breaker.from(found), breaker.to(found), token);
            }
            if (current.zone() == Zone.HEADLINE) {
                headlineEnd = token;
            }
            if (current.zone() == Zone.HEADLINE || current.zone() == Zone.DEK) {
                dekEnd = token;
            }
        }
    }

    private void add(int newPart, int newFrom, int newTo, int newEnd) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            end = Arrays.copyOf(end, size * 2);
            part = Arrays.copyOf(part, size * 2);
            position = Arrays.copyOf(position, size * 2);
        }
        from[size] = newFrom;
        to[size] = newTo;
        end[size] = newEnd;
        part[size] = newPart;
        position[size] = size > 0 && part[size - 1] == newPart ? position[size - 1] + 1 : 0;
        size++;
    }

    int size() {
        return size;
    }

    int from(int sentence) {
        return from[sentence];
    }

    int to(int sentence) {
        return to[sentence];
    }

    /** The first token of a sentence. */
    int first(int sentence) {
        return sentence == 0 ? 0 : end[sentence - 1];
    }

    /** One past the last token of a sentence. */
    int end(int sentence) {
        return end[sentence];
    }

    int[] ends() {
        return Arrays.copyOf(end, size);
    }

    Zone zone(int sentence) {
        return parts[part[sentence]].zone();
    }

    int paragraph(int sentence) {
        return parts[part[sentence]].paragraph();
    }

    /** How many sentences of its paragraph stand before a sentence. */
    int inParagraph(int sentence) {
        return position[sentence];
    }

    /** The first token of the headline, dek or body in which a token stands. */
    int fieldFirst(int token) {
        return token < headlineEnd ? 0 : token < dekEnd ? headlineEnd : dekEnd;
    }

    /** One past the last token of the headline, dek or body in which a token stands. */
    int fieldEnd(int token) {
        return token < headlineEnd ? headlineEnd : token < dekEnd ? dekEnd : end[size - 1];
    }

    /** The sentence of a token. */
    int of(int token) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end[middle] > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The position that facts give to a token. */
    long position(int token) {
        return (long) token + (token < headlineEnd ? 0 : token < dekEnd ? dekGap() : bodyGap());
    }

    /** The token at a position. */
    int token(long position) {
        if (position < headlineEnd) {
            return (int) position;
        }
        long inDek = position - dekGap();
        return (int) (inDek < dekEnd ? inDek : position - bodyGap());
    }

    private int dekGap() {
        return headlineEnd > 0 ? GAP : 0;
    }

    private int bodyGap() {
        return dekGap() + (dekEnd > headlineEnd ? GAP : 0);
    }
}
