package org.nutgraf.engine.internal.rule.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Pieces that belong together, with the comments that speak of them: a statement, one metadata entry, one condition.
 *
 * @param leading the comments above it
 * @param body its tokens and the comments among them
 * @param trailing the comments behind it, on the line of its last token
 */
record Part(List<Piece> leading, List<Piece> body, List<Piece> trailing) {

    /**
     * Cuts pieces into parts.
     *
     * @param parts what was found
     * @param left the comments behind the last part, which speak of what follows
     */
    record Cut(List<Part> parts, List<Piece> left) {}

    /** Cuts after every token for whose index the test holds; the last token ends a part anyway. */
    static Cut cut(List<Piece> pieces, IntPredicate endsPart) {
        List<Part> parts = new ArrayList<>();
        List<Piece> leading = new ArrayList<>();
        int last = lastToken(pieces);
        int at = 0;
        while (at <= last) {
            while (pieces.get(at).isComment()) {
                leading.add(pieces.get(at++));
            }
            int from = at;
            while (at < last && (pieces.get(at).isComment() || !endsPart.test(at))) {
                at++;
            }
            at++;
            int end = at;
            while (at < pieces.size()
                    && pieces.get(at).isComment()
                    && !pieces.get(at).first()) {
                at++;
            }
            parts.add(new Part(List.copyOf(leading), pieces.subList(from, end), pieces.subList(end, at)));
            leading.clear();
        }
        leading.addAll(pieces.subList(at, pieces.size()));
        return new Cut(parts, List.copyOf(leading));
    }

    private static int lastToken(List<Piece> pieces) {
        int last = pieces.size() - 1;
        while (last >= 0 && pieces.get(last).isComment()) {
            last--;
        }
        return last;
    }

    Piece first() {
        return body.get(0);
    }

    boolean hasComments() {
        return !leading.isEmpty() || !trailing.isEmpty() || body.stream().anyMatch(Piece::isComment);
    }

    /** Whether a blank line stands above it and its comments. */
    boolean afterBlank() {
        return (leading.isEmpty() ? first() : leading.get(0)).afterBlank();
    }
}
