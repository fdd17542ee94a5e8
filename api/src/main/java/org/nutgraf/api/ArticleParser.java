package org.nutgraf.api;

import org.pf4j.ExtensionPoint;

/**
 * Turns the documents of one source (a newspaper, an agency, a wire format) into articles.
 *
 * <p>The engine asks every parser to {@link #probe} a bounded preview of a document and hands the whole document
 * to the one with the highest score. A parser is discovered by pf4j: annotate the class with
 * {@code @org.pf4j.Extension}, give it a public constructor without parameters and put it in a plugin jar.
 *
 * <pre>{@code
 * @Extension
 * public final class GazetteParser implements ArticleParser {
 *     public String id() {
 *         return "gazette";
 *     }
 *
 *     public Probe probe(Preview preview) {
 *         return preview.isFrom("gazette.example") ? Probe.of(0.95, "web-2024", ProbeEvidence.declared("address")) : Probe.none();
 *     }
 *
 *     public ParseResult parse(Document document, Probe probe) {
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>Implementations must be thread-safe: the engine calls one instance from several threads. Input is hostile:
 * bound whatever you build from it. An exception thrown from either method is reported against the plugin and
 * never stops the run.
 */
public interface ArticleParser extends ExtensionPoint {

    /** The source id, such as {@code express-tribune}: lower-case letters, digits and hyphens, unique among parsers. */
    String id();

    /**
     * Breaks ties between equal probe scores of the same kind of evidence; the higher number wins.
     *
     * <p>Leave it at 0 unless two parsers of yours overlap.
     */
    default int priority() {
        return 0;
    }

    /**
     * Says how sure this parser is that the document is one of its own.
     *
     * <p>Must be quick and free of side effects. Structure alone, without the publisher's name, scores between
     * {@value Probe#STRUCTURE_MIN} and {@value Probe#STRUCTURE_MAX}; a catch-all parser stays at or below
     * {@value Probe#GENERIC_MAX}.
     *
     * @param preview head and tail of the document; never the whole of a long one
     * @return {@link Probe#none()} when the document is not recognised
     */
    Probe probe(Preview preview);

    /**
     * Reads the articles in a document that this parser has won.
     *
     * @param document the whole decoded document
     * @param probe what this parser answered to the preview of the same document
     * @return the articles, the role of every character, and whatever went wrong on the way
     */
    ParseResult parse(Document document, Probe probe);
}
