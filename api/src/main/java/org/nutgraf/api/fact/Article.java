package org.nutgraf.api.fact;

/**
 * The article as a whole; there is exactly one.
 *
 * @param source id of the parser that read it, such as {@code express-tribune}
 * @param language BCP 47 primary language, such as {@code en}
 * @param agency agency credited, such as {@code PTI}
 * @param section section it is filed under
 * @param desk desk credited instead of a person
 * @param headline the headline
 * @param published first publication
 * @param printed day of the printed edition
 * @param updated last change
 * @param captured when a crawler fetched it
 * @param url canonical address
 * @param slug slug of a wire item
 * @param words words in headline, dek and body
 * @param sentences sentences in headline, dek and body
 * @param paragraphs paragraphs in the body, subheads included
 */
public record Article(
        String source,
        String language,
        String agency,
        String section,
        String desk,
        String headline,
        String published,
        String printed,
        String updated,
        String captured,
        String url,
        String slug,
        long words,
        long sentences,
        long paragraphs) {}
