package org.nutgraf.engine.internal.rule.drl;

import java.util.List;

/** A top-level statement of a rule file: the package, an import, a rule, or something else. */
public record Statement(Kind kind, List<Token> tokens) {

    /** What a statement is. */
    public enum Kind {
        PACKAGE,
        IMPORT,
        RULE,
        OTHER
    }

    /** Its first token. */
    public Token first() {
        return tokens.get(0);
    }

    /** Its last token. */
    public Token last() {
        return tokens.get(tokens.size() - 1);
    }

    int start() {
        return first().start();
    }

    int end() {
        return last().end();
    }
}
