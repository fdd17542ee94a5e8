package org.nutgraf.engine.internal.rule.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.Token;

/**
 * A token or a comment of a rule file.
 *
 * @param token {@code null} for a comment
 * @param text as written, comments without blanks at the ends of their lines
 * @param first whether a line ends between the piece before and this one
 * @param afterBlank whether a blank line stands before it
 */
record Piece(@Nullable Token token, String text, boolean first, boolean afterBlank) {

    boolean isComment() {
        return token == null;
    }

    /** Whether it reaches to the end of its line, so that nothing can follow there. */
    boolean isLineComment() {
        return token == null && text.startsWith("//");
    }

    boolean is(String expected) {
        return token != null && token.is(expected);
    }

    boolean isOneOf(List<String> expected) {
        return expected.stream().anyMatch(this::is);
    }
}
