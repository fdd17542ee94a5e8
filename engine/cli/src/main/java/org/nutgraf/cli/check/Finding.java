package org.nutgraf.cli.check;

import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Severity;

/**
 * Something wrong with a plugin.
 *
 * @param severity an error is a breach of the contract; a warning is something to look at
 * @param code a stable kebab-case name
 * @param parser the parser's id; {@code null} when the whole plugin is concerned
 * @param where the first step at which it was found; {@code null} when the whole plugin is concerned
 * @param message what is wrong
 * @param hint what to do; {@code null} when the message says it all
 * @param times at how many steps the same was found
 */
public record Finding(
        Severity severity,
        String code,
        @Nullable String parser,
        @Nullable String where,
        String message,
        @Nullable String hint,
        int times) {

    boolean isSameAs(Finding other) {
        return code.equals(other.code) && String.valueOf(parser).equals(String.valueOf(other.parser));
    }

    Finding oncemore() {
        return new Finding(severity, code, parser, where, message, hint, times + 1);
    }
}
