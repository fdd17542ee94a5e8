package org.nutgraf.engine;

/**
 * Bounds on hostile input. Reaching one is reported, never silent.
 *
 * @param documentBytes longest document, in bytes after unpacking
 * @param items most articles taken from one document
 * @param bodyChars longest article text that is annotated, in UTF-16 units
 * @param firings most firings of one rule on one article; the rule is stopped, the others run on
 */
public record Limits(long documentBytes, int items, int bodyChars, int firings) {

    /** 20 MB a document, 1,000 items, 2 million characters, 10,000 firings of a rule. */
    public static final Limits DEFAULT = new Limits(20L << 20, 1_000, 2_000_000, 10_000);

    /** Checks that every bound is positive. */
    public Limits {
        if (documentBytes <= 0 || items <= 0 || bodyChars <= 0 || firings <= 0) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }

    /** The same limits with another document size, in bytes. */
    public Limits withDocumentBytes(long bytes) {
        return new Limits(bytes, items, bodyChars, firings);
    }

    /** The same limits with another number of items. */
    public Limits withItems(int count) {
        return new Limits(documentBytes, count, bodyChars, firings);
    }
}
