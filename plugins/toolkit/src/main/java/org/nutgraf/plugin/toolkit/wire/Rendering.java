package org.nutgraf.plugin.toolkit.wire;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Role;
import org.nutgraf.api.Span;

/** The visible text of a document in markup, as it is rendered piece by piece, with the role of every piece. */
public final class Rendering {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    /**
     * Appends a piece of text on a line of its own.
     *
     * @param piece not empty, white space collapsed
     */
    public Passage line(Role role, String piece) {
        return append("\n", role, piece);
    }

    /** Appends a piece of text to the current line, after a space. */
    public Passage sameLine(Role role, String piece) {
        return append(" ", role, piece);
    }

    private Passage append(String separator, Role role, String piece) {
        if (!text.isEmpty()) {
            spans.add(new Span(text.length(), text.length() + 1, Role.BLANK));
            text.append(separator);
        }
        int at = text.length();
        text.append(piece);
        spans.add(new Span(at, text.length(), role));
        return new Passage(piece, List.of(new Passage.Piece(0, at, piece.length())));
    }

    /** The finished result. */
    public ParseResult result(List<ParsedArticle> items, List<Diagnostic> issues) {
        return new ParseResult(items, text.toString(), spans, issues);
    }
}
