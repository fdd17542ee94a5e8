package org.nutgraf.api;

import java.util.List;

/**
 * What a parser made of a document.
 *
 * <p>{@link #spans} tile {@link #text}: they start at 0, end at its length, follow each other without gap or
 * overlap. For plain text, {@code text} is the document's own text; for markup it is the visible text that the
 * parser rendered, in document order.
 *
 * @param items the articles, in document order; several for a wire file with several items, none when refused
 * @param text the text that {@code spans} and every {@link Passage} point into
 * @param spans the role of every character of {@code text}
 * @param issues what went wrong or is missing; an issue of severity ERROR without items refuses the document
 */
public record ParseResult(List<ParsedArticle> items, String text, List<Span> spans, List<Diagnostic> issues) {

    /** Copies the lists and checks that the spans tile the text. */
    public ParseResult {
        items = List.copyOf(items);
        spans = List.copyOf(spans);
        issues = List.copyOf(issues);
        int at = 0;
        for (Span span : spans) {
            if (span.from() != at) {
                throw new IllegalArgumentException(
                        "Roles must tile the text: expected a span from " + at + ", got " + span);
            }
            at = span.to();
        }
        if (at != text.length()) {
            throw new IllegalArgumentException("Roles must tile the text: they end at " + at + " of " + text.length());
        }
    }

    /** A document that this parser recognises and will not turn into an article, with the reason. */
    public static ParseResult refused(String code, String reason) {
        return new ParseResult(List.of(), "", List.of(), List.of(Diagnostic.error(code, reason)));
    }
}
