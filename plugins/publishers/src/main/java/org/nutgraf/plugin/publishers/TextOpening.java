package org.nutgraf.plugin.publishers;

import java.util.List;
import org.nutgraf.plugin.toolkit.furniture.HeadlineShape;

/** How a scraped text begins that prints its headline twice. */
final class TextOpening {
    private static final int WITHIN = 4;
    private static final int SHORTEST_HEADLINE = 20;
    private static final int SHORTEST_PARAGRAPH = 100;

    private final List<String> lines;
    private final int second;

    /** @param lines the written lines of the text's head, cleaned */
    TextOpening(List<String> lines) {
        this.lines = lines;
        this.second = secondHeadline(lines);
    }

    private static int secondHeadline(List<String> lines) {
        for (int i = 1; i < Math.min(WITHIN, lines.size()); i++) {
            String line = lines.get(i);
            if (line.equals(lines.get(i - 1)) && line.length() > SHORTEST_HEADLINE && HeadlineShape.isHeadline(line)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a headline stands there twice. */
    boolean isDoubled() {
        return second > 0;
    }

    /** Whether every word of that headline has a capital. */
    boolean isCapitalised() {
        if (second < 0) {
            return false;
        }
        for (String word : lines.get(second).split(" ", -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a paragraph comes right below that headline. */
    boolean isBare() {
        if (second < 0 || second + 1 >= lines.size()) {
            return false;
        }
        String next = lines.get(second + 1);
        return next.length() >= SHORTEST_PARAGRAPH && HeadlineShape.endsSentence(next);
    }
}
