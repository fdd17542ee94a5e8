package org.nutgraf.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.internal.json.ClassificationJson;

/**
 * The result for one article, or the reason why there is none.
 *
 * <p>When {@link #error} is set, nothing else but the id is.
 *
 * @param id the document's name; {@code #2} is appended for the second item of a document, and so on
 * @param error why there is no result
 * @param parser the parser that read it
 * @param article what it read
 * @param captured when a crawler fetched it, ISO 8601
 * @param language the declared or detected language, BCP 47
 * @param offsets what all offsets point into
 * @param scores every category for or against which a rule fired, highest score first, then by id
 * @param derived the facts that shared rules derived, in canonical order; records of {@code org.nutgraf.api.fact} or of a plugin
 * @param rules what rules decided: {@code sha256:} and the digest of the rules in use
 * @param engine the engine's version
 * @param issues what went wrong or is missing
 */
public record Classification(
        String id,
        @Nullable InputError error,
        @Nullable ParserUsed parser,
        @Nullable ParsedArticle article,
        @Nullable String captured,
        String language,
        Offsets offsets,
        List<CategoryScore> scores,
        List<Object> derived,
        String rules,
        String engine,
        List<Diagnostic> issues) {

    /** Copies the lists. */
    public Classification {
        scores = List.copyOf(scores);
        derived = List.copyOf(derived);
        issues = List.copyOf(issues);
    }

    /** A document or item without a result. */
    public static Classification failed(String id, InputError error) {
        return new Classification(
                id, error, null, null, null, "und", Offsets.TEXT, List.of(), List.of(), "", "", List.of());
    }

    /** Whether there is no result. */
    public boolean isError() {
        return error != null;
    }

    /** The assigned categories, highest score first, then by id. */
    public List<CategoryScore> categories() {
        return scores.stream().filter(CategoryScore::isAssigned).toList();
    }

    /** One line of JSON, as documented in {@code docs/schema/classification.schema.json}. */
    public String toJson() {
        return ClassificationJson.DEFAULT.write(this);
    }

    /**
     * One line of JSON with other contents than usual.
     *
     * @param all whether categories below their threshold are written too
     * @param body whether the article's body is written
     */
    public String toJson(boolean all, boolean body) {
        return new ClassificationJson(all, body).write(this);
    }
}
