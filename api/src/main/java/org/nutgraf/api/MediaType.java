package org.nutgraf.api;

/** The kind of text a document holds, as sniffed from its first characters. */
public enum MediaType {
    /** Plain text: scraped articles, agency copy, 7-bit wire formats. */
    TEXT,
    /** An HTML page or fragment. */
    HTML,
    /** XML that is not XHTML: NewsML, NITF, RSS, Atom. */
    XML,
    /** A JSON object or array. */
    JSON
}
