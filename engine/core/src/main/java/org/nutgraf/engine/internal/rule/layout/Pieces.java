package org.nutgraf.engine.internal.rule.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.Token;

/** Finds the comments that stand between tokens. */
final class Pieces {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int lineEnds;

    private Pieces(String text) {
        this.text = text;
    }

    /** All tokens and comments in the order of the text, whose lines end with LF. */
    static List<Piece> of(String text, List<Token> tokens) {
        Pieces reader = new Pieces(text);
        int at = 0;
        for (Token token : tokens) {
            reader.gap(at, token.start());
            reader.add(token, token.text());
            at = token.end();
        }
        reader.gap(at, text.length());
        return reader.pieces;
    }

    private void gap(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at + 1;
            if (text.startsWith("//", at)) {
                end = indexOf("\n", at, to);
                comment(at, end);
            } else if (text.startsWith("/*", at)) {
                end = Math.min(to, indexOf("*/", at + 2, to) + 2);
                comment(at, end);
            } else if (text.charAt(at) == '\n') {
                lineEnds++;
            }
            at = end;
        }
    }

    private int indexOf(String end, int from, int to) {
        int found = text.indexOf(end, from);
        return found < 0 || found > to ? to : found;
    }

    private void comment(int from, int to) {
        StringBuilder trimmed = new StringBuilder();
        for (String line : text.substring(from, to).split("\n", -1)) {
            trimmed.append(trimmed.isEmpty() ? "" : "\n").append(line.stripTrailing());
        }
        add(null, trimmed.toString());
    }

    private void add(@Nullable Token token, String written) {
        pieces.add(new Piece(token, written, lineEnds > 0 || pieces.isEmpty(), lineEnds > 1));
        lineEnds = 0;
    }
}
