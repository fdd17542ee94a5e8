package org.nutgraf.engine;

import java.util.Locale;

/** What the offsets of a result point into. */
public enum Offsets {
    /** The decoded input text after its byte order mark; for a record, its content value. */
    INPUT,
    /** Headline, dek and body paragraphs joined by single newlines, absent parts left out. */
    TEXT;

    /** The lower-case word used in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
