package org.nutgraf.api;

import java.util.Locale;

/** How bad a diagnostic is. */
public enum Severity {
    /** What it speaks of cannot be used: the rule does not run, the plugin does not load, the input is refused. */
    ERROR,
    /** What it speaks of is used, but someone should look. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The lower-case word used in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
