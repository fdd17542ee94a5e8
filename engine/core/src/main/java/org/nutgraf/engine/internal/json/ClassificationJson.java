package org.nutgraf.engine.internal.json;

import java.util.List;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;

/**
 * Classifications as JSON.
 *
 * @param all whether categories below their threshold are written too
 * @param body whether the article's body is written
 */
public record ClassificationJson(boolean all, boolean body) {

    /** Assigned categories only, with the body. */
    public static final ClassificationJson DEFAULT = new ClassificationJson(false, true);

    /** One line, without a line end. */
    public String write(Classification result) {
        return JsonLine.object(out -> {
            out.text("id", result.id());
            InputError error = result.error();
            if (error != null) {
                out.object("error", error, ArticleJson::error);
            } else {
                fields(out, result);
            }
        });
    }

    private void fields(JsonLine out, Classification result) {
        out.text("source", result.parser() == null ? null : result.parser().id())
                .object("parser", result.parser(), ArticleJson::parser)
                .object(
                        "article",
                        result.article(),
                        (line, article) ->
                                ArticleJson.article(line, article, result.captured(), result.language(), body))
                .text("offsets", result.offsets().word())
                .objects("categories", categories(result), ClassificationJson::category)
                .objects("facts", result.derived(), JsonLine::fact)
                .text("rules", result.rules())
                .text("engine", result.engine())
                .objects("issues", result.issues(), ArticleJson::issue);
    }

    private List<CategoryScore> categories(Classification result) {
        return all ? result.scores() : result.categories();
    }

    private static void category(JsonLine out, CategoryScore category) {
        out.text("id", category.id())
                .text("label", category.label())
                .number("score", category.score())
                .objects("opposed", category.opposed(), ClassificationJson::rule)
                .objects("rules", category.rules(), ClassificationJson::rule);
    }

    private static void rule(JsonLine out, FiredRule rule) {
        out.text("id", rule.id())
                .text("name", rule.name())
                .text("file", rule.file())
                .number("line", (Integer) rule.line())
                .number("weight", rule.weight())
                .objects("evidence", rule.evidence(), ClassificationJson::evidence);
    }

    private static void evidence(JsonLine out, Evidence evidence) {
        out.text("zone", evidence.zone())
                .number("sentence", (Integer) evidence.sentence())
                .text("text", evidence.text())
                .number("from", (Integer) evidence.from())
                .number("to", (Integer) evidence.to())
                .objects(
                        "mentions",
                        evidence.mentions(),
                        (line, mention) -> line.text("concept", mention.concept())
                                .text("text", mention.text())
                                .number("from", (Integer) mention.from())
                                .number("to", (Integer) mention.to()));
    }
}
