package org.nutgraf.plugin.toolkit.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits plain text into paragraphs the way agencies set it: at blank lines, and where a line is indented more than
 * the one before it.
 */
public final class PlainText {
    private static final int INDENT = 2;

    private PlainText() {}

    /** The paragraphs, white space collapsed. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int previousIndent = 0;
        for (String line : text.lines().toList()) {
            int indent = indent(line);
            boolean blank = indent == line.length();
            if (blank || indent >= previousIndent + INDENT) {
                flush(paragraph, paragraphs);
            }
            if (!blank) {
                paragraph.append(line).append(' ');
            }
            previousIndent = blank ? 0 : indent;
        }
        flush(paragraph, paragraphs);
        return paragraphs;
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && WhiteSpace.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        String text = WhiteSpace.collapse(paragraph);
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }
}
