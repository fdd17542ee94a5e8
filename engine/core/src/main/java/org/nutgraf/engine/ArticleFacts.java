package org.nutgraf.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.json.FactsJson;

/**
 * The facts that rules see of one article.
 *
 * @param id the article's id
 * @param error why there are none
 * @param given facts from parser and annotation, in text order
 * @param derived facts that shared rules derived, in canonical order
 */
public record ArticleFacts(String id, @Nullable InputError error, List<Object> given, List<Object> derived) {

    /** Copies the lists. */
    public ArticleFacts {
        given = List.copyOf(given);
        derived = List.copyOf(derived);
    }

    /** One line of JSON, as documented in {@code docs/schema/facts.schema.json}. */
    public String toJson() {
        return FactsJson.write(this);
    }
}
