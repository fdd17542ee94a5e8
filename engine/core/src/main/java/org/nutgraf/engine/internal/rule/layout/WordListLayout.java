package org.nutgraf.engine.internal.rule.layout;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.WordListParser;

/** Lays out word lists: one term a line without blanks around it, at most one empty line, comments where they stood. */
public final class WordListLayout {
    private static final int TAB = 8;
    private static final String ARROW = "=>";
    private static final String INCLUDE = "@include";

    private WordListLayout() {}

    /**
     * Lays out a word list.
     *
     * @param display how to name the file in diagnostics
     * @param content its text, without a byte order mark
     */
    public static LaidOut layOut(String display, String content) {
        List<Diagnostic> defects = WordListParser.parse(display, "list", content).diagnostics().stream()
                .filter(Diagnostic::isError)
                .toList();
        if (!defects.isEmpty()) {
            return new LaidOut(content, defects);
        }
        List<String> lines = new ArrayList<>();
        for (String line : content.lines().map(WordListLayout::line).toList()) {
            boolean blank = line.isEmpty()
                    && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
            if (!blank) {
                lines.add(line);
            }
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return new LaidOut(lines.isEmpty() ? "" : String.join("\n", lines) + "\n", List.of());
    }

    private static String line(String raw) {
        int comment = WordListParser.endBeforeComment(raw);
        String term = term(WordListParser.trimmed(raw.substring(0, comment)));
        if (comment == raw.length()) {
            return term;
        }
        String text = WordListParser.trimmed(raw.substring(comment));
        if (term.isEmpty()) {
            return text;
        }
        return term + " ".repeat(Math.max(1, column(raw, comment) - term.length())) + text;
    }

    /** Where a character stands when tabs are blanks. */
    private static int column(String raw, int at) {
        int column = 0;
        for (int i = 0; i < at; i++) {
            column += raw.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    private static String term(String text) {
        if (text.startsWith(INCLUDE)) {
            return INCLUDE + " " + WordListParser.trimmed(text.substring(INCLUDE.length()));
        }
        int arrow = text.indexOf(ARROW);
        return arrow < 0
                ? text
                : WordListParser.trimmed(text.substring(0, arrow)) + " " + ARROW + " "
                        + WordListParser.trimmed(text.substring(arrow + ARROW.length()));
    }
}
