package org.nutgraf.plugin.toolkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nutgraf.api.Role;
import org.nutgraf.api.Span;

/**
 * Paints roles on stretches of a text and yields the spans that tile it.
 *
 * <p>A later stroke covers an earlier one. White space at the ends of a stretch is left blank, so that paragraphs
 * stay apart. Not thread-safe: one map serves one parse.
 */
public final class RoleMap {
    private static final Role[] ROLES = Role.values();

    private final String text;
    private final byte[] strokes;

    /** A map of a text on which nothing is painted yet. */
    public RoleMap(String text) {
        this.text = text;
        this.strokes = new byte[text.length()];
    }

    /** Gives a stretch a role. */
    public RoleMap paint(int from, int to, Role role) {
        int first = Space.skip(text, from, to);
        int last = Space.skipBack(text, first, to);
        Arrays.fill(strokes, first, last, (byte) (role.ordinal() + 1));
        return this;
    }

    /** Gives a line a role. */
    public RoleMap paint(Line line, Role role) {
        return paint(line.from(), line.to(), role);
    }

    /** Whether a character has been painted. */
    public boolean isPainted(int at) {
        return strokes[at] != 0;
    }

    /**
     * The spans that tile the text: what was painted, blank where there is only white space, and a role for the rest.
     *
     * @param rest the role of text that nobody painted
     */
    public List<Span> spans(Role rest) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < strokes.length) {
            int end = endOfStroke(at);
            addTrimmed(spans, at, end, strokes[at] == 0 ? rest : ROLES[strokes[at] - 1]);
            at = end;
        }
        return List.copyOf(spans);
    }

    /** One past the last character painted like this one: where the strokes first differ from the same, moved by one. */
    private int endOfStroke(int at) {
        int length = strokes.length;
        int same = Arrays.mismatch(strokes, at, length - 1, strokes, at + 1, length);
        return same < 0 ? length : at + same + 1;
    }

    private void addTrimmed(List<Span> spans, int from, int to, Role role) {
        int first = Space.skip(text, from, to);
        int last = Space.skipBack(text, first, to);
        if (from < first) {
            spans.add(new Span(from, first, Role.BLANK));
        }
        if (first < last) {
            spans.add(new Span(first, last, role));
        }
        if (last < to) {
            spans.add(new Span(last, to, Role.BLANK));
        }
    }
}
