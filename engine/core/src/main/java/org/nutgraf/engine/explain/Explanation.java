package org.nutgraf.engine.explain;

import java.util.List;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.internal.json.ExplanationJson;

/**
 * The result for one article with everything that led to it.
 *
 * @param classification the result, or the reason why there is none; then nothing else is set
 * @param text headline, dek and body paragraphs joined by single newlines, absent parts left out
 * @param paragraphs the parts of the text, in text order
 * @param categories every category for or against which a rule fired, highest score first, then by id
 * @param whyNot the answers to what was asked, in the order of asking
 */
public record Explanation(
        Classification classification,
        String text,
        List<ExplainedParagraph> paragraphs,
        List<ExplainedCategory> categories,
        List<WhyNot> whyNot) {

    /** Copies the lists. */
    public Explanation {
        paragraphs = List.copyOf(paragraphs);
        categories = List.copyOf(categories);
        whyNot = List.copyOf(whyNot);
    }

    /** The explanation of a document or item without a result. */
    public static Explanation failed(Classification failed) {
        return new Explanation(failed, "", List.of(), List.of(), List.of());
    }

    /** One line of JSON, as documented in {@code docs/schema/explanation.schema.json}. */
    public String toJson() {
        return ExplanationJson.write(this);
    }
}
