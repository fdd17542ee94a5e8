package org.nutgraf.plugin.toolkit.shape;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.Space;

/**
 * A line of plain text, or the lines that a hard wrap made of one paragraph.
 *
 * @param from its first character
 * @param to one past its last
 * @param text cleaned
 * @param shape what its characters tell
 */
record Chunk(int from, int to, String text, BlockShape shape) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /** The chunks of a text, in order. */
    static List<Chunk> of(String text, int start) {
        List<Line> lines = Lines.of(text, start);
        boolean wrapped = isWrapped(lines);
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            int last = i;
            while (wrapped && last + 1 < lines.size() && runsOn(lines.get(last), lines.get(last + 1))) {
                last++;
            }
            chunks.add(chunk(text, line.from(), lines.get(last).to()));
            i = last;
        }
        return chunks;
    }

    /** One line as a chunk. */
    static Chunk of(String text, Line line) {
        return chunk(text, line.from(), line.to());
    }

    boolean isProse() {
        return shape.isProse();
    }

    private static Chunk chunk(String text, int from, int to) {
        return new Chunk(from, to, Space.clean(text, from, to), BlockShape.of(text, from, to, 0));
    }

    private static boolean runsOn(Line line, Line next) {
        return !next.isBlank() && line.length() >= NARROWEST && next.from() - next.start() < 2;
    }

    /** Whether most lines that are followed by another break off in mid-sentence at about one width. */
    private static boolean isWrapped(List<Line> lines) {
        int followed = 0;
        int broken = 0;
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            longest = Math.max(longest, line.length());
            if (i + 1 < lines.size() && !line.isBlank() && !lines.get(i + 1).isBlank()) {
                followed++;
                boolean midSentence = ".!?:\"”".indexOf(line.text().charAt(line.length() - 1)) < 0;
                broken += midSentence && line.length() >= NARROWEST ? 1 : 0;
            }
        }
        return longest <= WIDEST && followed >= 3 && broken >= 0.6 * followed;
    }
}
