package org.nutgraf.engine.internal.annotate;

import org.nutgraf.engine.internal.text.Tokens;

/**
 * The words that name who speaks a quote.
 *
 * @param first the first token
 * @param end one past the last token; equal to {@code first} when nobody was found
 */
record Speaker(int first, int end) {
    /** Nobody was found. */
    static final Speaker NONE = new Speaker(0, 0);

    boolean isNobody() {
        return first == end;
    }

    /** As printed; the empty string for nobody. */
    String printed(Tokens tokens) {
        return isNobody() ? "" : tokens.text().substring(tokens.from(first), tokens.to(end - 1));
    }
}
