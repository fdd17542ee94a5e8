package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file that is shown to the compiler.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Stretch(int start, int end) {

    /** The stretches that tokens cover; those with nothing but blanks between them are one. */
    static List<Stretch> of(List<Token> tokens, String text) {
        List<Stretch> stretches = new ArrayList<>();
        for (Token token : tokens) {
            int last = stretches.size() - 1;
            if (last >= 0 && isBlank(text, stretches.get(last).end(), token.start())) {
                stretches.set(last, new Stretch(stretches.get(last).start(), token.end()));
            } else {
                stretches.add(new Stretch(token.start(), token.end()));
            }
        }
        return List.copyOf(stretches);
    }

    /** Whether these characters are the same when they are masked; a tab is not. */
    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r') {
                return false;
            }
        }
        return from <= to;
    }
}
