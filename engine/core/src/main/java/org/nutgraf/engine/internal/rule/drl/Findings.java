package org.nutgraf.engine.internal.rule.drl;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;

/**
 * The problems of one rule while it is read.
 *
 * <p>A rule that goes beyond the declarative subset is refused, or, where code is allowed, becomes opaque: then nobody
 * but Drools can judge its conditions, and what we found wrong in them does not count.
 */
final class Findings {
    private final Problems problems;
    private final Problems conditions;
    private final boolean allowCode;
    private boolean opaque;
    private boolean wellFormed = true;

    Findings(Problems problems, boolean allowCode) {
        this.problems = problems;
        this.conditions = problems.part();
        this.allowCode = allowCode;
    }

    /** An error whatever mode we are in. */
    void syntax(int offset, String code, String message, @Nullable String hint) {
        wellFormed = false;
        problems.error(offset, code, message, hint);
    }

    /** An error in a condition or consequence of the declarative subset. */
    void error(int offset, String code, String message, @Nullable String hint) {
        conditions.error(offset, code, message, hint);
    }

    /** Something outside the declarative subset. */
    void refuse(int offset, String code, String message, @Nullable String hint) {
        wellFormed = false;
        if (allowCode) {
            opaque = true;
        } else {
            conditions.error(offset, code, message, hint);
        }
    }

    Position position(int offset) {
        return problems.source().position(offset);
    }

    boolean isOpaque() {
        return opaque;
    }

    /** Whether nothing was found but errors of meaning: every token stands where the subset has a place for it. */
    boolean isWellFormed() {
        return wellFormed;
    }

    /** How many errors there are so far, of those that count only if the rule is not opaque too. */
    int errors() {
        return problems.all().size() + conditions.all().size();
    }

    /** Everything that counts. */
    Problems close() {
        if (!opaque) {
            problems.addAll(conditions);
        }
        return problems;
    }
}
