package org.nutgraf.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.EvidenceMention;

/** A sentence of evidence in lines, its deciding words marked. */
final class Sentence {
    private static final int MAX_LINES = 4;

    private final String text;
    private final boolean[] marked;

    Sentence(Evidence evidence) {
        // One space per character, so that offsets into the exact text stay true.
        this(Layout.printable(evidence.text()), marks(evidence));
    }

    private Sentence(String text, boolean[] marked) {
        this.text = text;
        this.marked = marked;
    }

    /** The same with brackets around the deciding words, for where there are no colours. */
    Sentence bracketed() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(marked[i] && (i == 0 || !marked[i - 1]) ? "[" : "").append(text.charAt(i));
            out.append(marked[i] && (i + 1 == text.length() || !marked[i + 1]) ? "]" : "");
        }
        return new Sentence(out.toString(), new boolean[out.length()]);
    }

    private static boolean[] marks(Evidence evidence) {
        boolean[] marked = new boolean[evidence.text().length()];
        for (EvidenceMention mention : evidence.mentions()) {
            int from = Math.max(0, mention.from() - evidence.from());
            int to = Math.min(marked.length, mention.to() - evidence.from());
            for (int i = from; i < to; i++) {
                marked[i] = true;
            }
        }
        return marked;
    }

    List<String> lines(int width, Style style) {
        List<String> out = new ArrayList<>();
        List<Layout.Line> lines = Layout.lines(text, width - 2);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            if (i == MAX_LINES - 1 && !last) {
                out.add(" " + painted(lines.get(i), style) + "…");
                break;
            }
            out.add((i == 0 ? "“" : " ") + painted(lines.get(i), style) + (last ? "”" : ""));
        }
        return out;
    }

    private String painted(Layout.Line line, Style style) {
        StringBuilder out = new StringBuilder();
        int at = line.from();
        int end = line.to();
        while (end > at && text.charAt(end - 1) == ' ') {
            end--;
        }
        while (at < end) {
            int to = at;
            while (to < end && marked[to] == marked[at]) {
                to++;
            }
            String run = text.substring(at, to);
            out.append(marked[at] ? style.marked(run) : run);
            at = to;
        }
        return out.toString();
    }
}
