package org.nutgraf.engine.internal.rule.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.Token;

/** The text as it is laid out: lines, indentation, and the blanks between pieces. */
final class Sheet {
    private static final int STEP = 4;
    private static final List<String> OPEN = List.of("(", ".", "@");
    private static final List<String> CLOSE = List.of(")", ",", ";", ".");
    private static final List<String> BEFORE_GROUP = List.of("not", "exists", "and", "or", "in");
    private static final List<String> BEFORE_SIGN = List.of("(", ",", "+", "-", "in");

    private final StringBuilder out = new StringBuilder();
    private @Nullable Piece before;
    private boolean sign;

    /** What was laid out. */
    String text() {
        return out.toString();
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    void blankLine() {
        endLine();
        if (!out.isEmpty() && !(out.length() > 1 && out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
        }
    }

    void endLine() {
        if (before != null) {
            out.append('\n');
            before = null;
        }
    }

    /** Comments, each on a line of its own; blank lines between them stay. */
    void above(List<Piece> comments, int level) {
        for (int i = 0; i < comments.size(); i++) {
            if (i > 0 && comments.get(i).afterBlank()) {
                blankLine();
            }
            endLine();
            add(comments.get(i), level);
        }
        if (!comments.isEmpty()) {
            endLine();
        }
    }

    /** Pieces on one line, which is broken only where a comment needs it. */
    void line(List<Piece> pieces, int level) {
        line(pieces, level, 0);
    }

    /**
     * The same, with more blanks behind the first piece.
     *
     * @param pad how many
     */
    void line(List<Piece> pieces, int level, int pad) {
        boolean broken = false;
        for (Piece piece : pieces) {
            boolean ownLine = piece.isComment() && piece.first();
            boolean behindOwnLine = before != null && before.isComment() && before.first();
            boolean behindLineComment = before != null && before.isLineComment();
            if (before != null && (ownLine || behindLineComment || (behindOwnLine && !piece.isComment()))) {
                endLine();
                broken = true;
            }
            add(piece, broken ? level + 1 : level);
            if (piece == pieces.get(0)) {
                out.append(" ".repeat(pad));
            }
        }
    }

    /** Comments behind what was added last. */
    void behind(List<Piece> comments) {
        for (Piece comment : comments) {
            add(comment, 0);
        }
    }

    private void add(Piece piece, int level) {
        if (before == null) {
            out.append(" ".repeat(level * STEP));
        } else if (isSpaced(before, piece)) {
            out.append(' ');
        }
        out.append(piece.text());
        sign = piece.is("-") && before != null && isBeforeSign(before);
        before = piece;
    }

    private boolean isSpaced(Piece left, Piece right) {
        if (right.isOneOf(CLOSE) || left.isOneOf(OPEN)) {
            return false;
        }
        if (right.is("(")) {
            Token token = left.token();
            return token == null || !token.isWord() || left.isOneOf(BEFORE_GROUP);
        }
        return !sign;
    }

    private static boolean isBeforeSign(Piece piece) {
        Token token = piece.token();
        return token != null && (token.isComparison() || piece.isOneOf(BEFORE_SIGN));
    }
}
