package org.nutgraf.plugin.toolkit.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;

/**
 * What a page states about its story, each value with its confidence and origin.
 *
 * @param headline the headline as stated, without the site's name
 * @param dek the summary as stated
 * @param authors the authors as stated, without "By"
 * @param published first publication, ISO 8601
 * @param updated last change, ISO 8601
 * @param section the section
 * @param language BCP 47
 * @param url the canonical address
 * @param site the name of the site or publisher
 * @param titles every spelling of the headline that is stated, the best first
 * @param keywords keywords, in the order stated
 */
public record PageMetadata(
        @Nullable Attribute<String> headline,
        @Nullable Attribute<String> dek,
        List<Attribute<String>> authors,
        @Nullable Attribute<String> published,
        @Nullable Attribute<String> updated,
        @Nullable Attribute<String> section,
        @Nullable Attribute<String> language,
        @Nullable Attribute<String> url,
        @Nullable Attribute<String> site,
        List<String> titles,
        List<String> keywords) {

    /** Copies the lists. */
    public PageMetadata {
        authors = List.copyOf(authors);
        titles = List.copyOf(titles);
        keywords = List.copyOf(keywords);
    }
}
