package org.nutgraf.plugin.toolkit.xml;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.plugin.toolkit.Space;

/**
 * Splits plain text into paragraphs the way agencies set it: at blank lines, and at every line that is indented more
 * than the text as a whole.
 */
public final class PlainText {
    private static final int INDENT = 2;

    private PlainText() {}

    /** The paragraphs, white space collapsed. */
    public static List<String> paragraphs(String text) {
        List<String> lines = text.lines().toList();
        int margin = margin(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            int indent = Space.skip(line, 0, line.length());
            if (indent == line.length() || indent >= margin + INDENT) {
                flush(paragraph, paragraphs);
            }
            paragraph.append(line).append(' ');
        }
        flush(paragraph, paragraphs);
        return paragraphs;
    }

    /** Whether line ends and indents carry meaning: some lines are indented, some are not. */
    static boolean isSet(String text) {
        List<String> lines = text.strip().lines().toList();
        if (lines.size() < 3) {
            return false;
        }
        List<String> following = lines.subList(1, lines.size());
        int margin = margin(following);
        return following.stream()
                .anyMatch(line -> !line.isBlank() && Space.skip(line, 0, line.length()) >= margin + INDENT);
    }

    private static int margin(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> Space.skip(line, 0, line.length()))
                .min()
                .orElse(0);
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        String text = Space.clean(paragraph);
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }
}
