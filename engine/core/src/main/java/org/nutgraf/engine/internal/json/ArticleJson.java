package org.nutgraf.engine.internal.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.ParserUsed;

/** The fields that articles, parsers and diagnostics have in every output. */
final class ArticleJson {
    private ArticleJson() {}

    static void article(
            JsonLine out, ParsedArticle article, @Nullable String captured, @Nullable String language, boolean body) {
        out.text("headline", value(article.headline(), Passage::text))
                .text("dek", value(article.dek(), Passage::text))
                .texts(
                        "bylines",
                        article.bylines().stream().map(b -> b.value().name()).toList())
                .text("desk", value(article.desk()))
                .text("agency", value(article.agency()))
                .object(
                        "dateline",
                        value(article.dateline(), d -> d),
                        (line, dateline) -> line.text("text", dateline.text())
                                .texts("places", dateline.places())
                                .text("date", dateline.date())
                                .text("agency", dateline.agency()))
                .text("published", value(article.published()))
                .text("printed", value(article.printed()))
                .text("updated", value(article.updated()))
                .text("captured", captured)
                .text("language", language)
                .text("section", value(article.section()))
                .text("url", value(article.url()))
                .text("guid", value(article.guid()))
                .text("version", value(article.version()))
                .text("slug", value(article.slug()))
                .number("urgency", value(article.urgency(), u -> u))
                .text("status", article.status().word())
                .text("signal", value(article.signal()))
                .text("embargo", value(article.embargo()))
                .texts("keywords", article.keywords())
                .objects(
                        "subjects",
                        article.subjects(),
                        (line, subject) -> line.text("scheme", subject.scheme())
                                .text("code", subject.code())
                                .text("name", subject.name()))
                .text("editorNote", value(article.editorNote()))
                .text("usageTerms", value(article.usageTerms()))
                .text("copyright", value(article.copyright()));
        if (body) {
            out.texts("body", article.body().stream().map(BodyPart::text).toList());
        }
        out.number("comments", (Integer) article.comments().size());
    }

    static void parser(JsonLine out, ParserUsed parser) {
        out.text("plugin", parser.plugin())
                .text("version", parser.version())
                .text("layout", parser.layout())
                .number("score", parser.score());
    }

    static void error(JsonLine out, InputError error) {
        out.text("code", error.code()).text("message", error.message());
    }

    static void issue(JsonLine out, Diagnostic issue) {
        out.text("severity", issue.severity().word())
                .text("code", issue.code())
                .text("message", issue.message())
                .number("line", issue.line() > 0 ? (Integer) issue.line() : null);
    }

    private static @Nullable String value(@Nullable Attribute<String> attribute) {
        return attribute == null ? null : attribute.value();
    }

    private static <T, R> @Nullable R value(@Nullable Attribute<T> attribute, Function<T, R> view) {
        return attribute == null ? null : view.apply(attribute.value());
    }
}
