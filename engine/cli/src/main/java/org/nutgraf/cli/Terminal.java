package org.nutgraf.cli;

import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams lead to a person.
 *
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal
 * @param colour whether colours are welcome there
 */
record Terminal(boolean output, boolean error, boolean colour) {

    /** Asks the start script, which can tell the streams apart, and falls back on the JVM, which cannot. */
    static Terminal detect() {
        String told = System.getProperty("nutgraf.terminal");
        boolean console = System.console() != null;
        return of(told == null ? (console ? "12" : "") : told, System.getenv("NO_COLOR"), System.getenv("TERM"));
    }

    static Terminal of(String streams, @Nullable String noColor, @Nullable String term) {
        boolean colour = (noColor == null || noColor.isEmpty()) && !"dumb".equals(term);
        return new Terminal(streams.contains("1"), streams.contains("2"), colour);
    }
}
