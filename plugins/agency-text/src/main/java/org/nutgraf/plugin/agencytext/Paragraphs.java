package org.nutgraf.plugin.agencytext;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.plugin.toolkit.Line;

/** Puts the lines of a story together into paragraphs. */
final class Paragraphs {
    private static final int WIDEST_WRAP = 100;
    private static final int INDENT = 2;

    private Paragraphs() {}

    /**
     * The paragraphs of a story, as stretches of lines.
     *
     * <p>Copy that is set to the width of a teleprinter has one paragraph on several lines; a blank line or an indent
     * begins the next. In all other copy a line is a paragraph.
     */
    static List<List<Line>> of(List<Line> lines) {
        boolean wrapped = isWrapped(lines);
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        int margin = margin(lines);
        for (Line line : lines) {
            int indent = line.from() - line.start();
            boolean begins = line.isBlank() || !wrapped || indent >= margin + INDENT;
            if (begins && !current.isEmpty()) {
                paragraphs.add(List.copyOf(current));
                current.clear();
            }
            if (!line.isBlank()) {
                current.add(line);
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(List.copyOf(current));
        }
        return paragraphs;
    }

    private static int margin(List<Line> lines) {
        int margin = Integer.MAX_VALUE;
        for (Line line : lines) {
            margin = line.isBlank() ? margin : Math.min(margin, line.from() - line.start());
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }

    /** Whether the text is set to a fixed width: its lines are short and break in the middle of sentences. */
    static boolean isWrapped(List<Line> lines) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() > WIDEST_WRAP) {
                return false;
            }
            if (!line.isBlank() && !lines.get(i + 1).isBlank() && line.length() >= 40) {
                followed++;
                broken += endsSentence(line) ? 0 : 1;
            }
        }
        return followed >= 2 && broken * 2 > followed;
    }

    private static boolean endsSentence(Line line) {
        char last = line.text().charAt(line.length() - 1);
        return ".!?:\"”’)".indexOf(last) >= 0;
    }
}
