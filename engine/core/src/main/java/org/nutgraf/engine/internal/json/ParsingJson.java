package org.nutgraf.engine.internal.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Parsing;

/** Parsings as JSON. */
public final class ParsingJson {
    private ParsingJson() {}

    /** One line, without a line end. */
    public static String write(Parsing parsing) {
        return JsonLine.object(out -> {
            InputError error = parsing.error();
            out.text("id", parsing.id());
            if (error != null) {
                out.object("error", error, ArticleJson::error);
                return;
            }
            out.text(
                            "source",
                            parsing.parser() == null ? null : parsing.parser().id())
                    .object("parser", parsing.parser(), ArticleJson::parser)
                    .objects("articles", articles(parsing), (line, article) -> article(line, article, parsing))
                    .objects(
                            "roles",
                            roles(parsing),
                            (line, role) -> line.text("role", role.role)
                                    .number("from", (Integer) role.from)
                                    .number("to", (Integer) role.to)
                                    .text("text", role.text))
                    .objects(
                            "probes",
                            parsing.probes(),
                            (line, probe) -> line.text("parser", probe.parser())
                                    .text("plugin", probe.plugin())
                                    .number("score", probe.score())
                                    .text("layout", probe.layout())
                                    .objects(
                                            "evidence",
                                            probe.evidence(),
                                            (inner, evidence) -> inner.text(
                                                            "kind",
                                                            evidence.kind()
                                                                    .name()
                                                                    .toLowerCase(Locale.ROOT))
                                                    .text("detail", evidence.detail())))
                    .objects("issues", issues(parsing), ArticleJson::issue);
        });
    }

    private static void article(JsonLine out, ParsedArticle article, Parsing parsing) {
        Document document = parsing.document();
        ArticleJson.article(
                out,
                article,
                document == null ? null : document.captured(),
                article.language() == null ? null : article.language().value(),
                true);
    }

    private static List<ParsedArticle> articles(Parsing parsing) {
        ParseResult result = parsing.result();
        return result == null ? List.of() : result.items();
    }

    private record RoleText(String role, int from, int to, String text) {}

    private static List<RoleText> roles(Parsing parsing) {
        ParseResult result = parsing.result();
        return result == null
                ? List.of()
                : result.spans().stream()
                        .map(span -> new RoleText(
                                span.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                span.from(),
                                span.to(),
                                result.text().substring(span.from(), span.to())))
                        .toList();
    }

    private static List<Diagnostic> issues(Parsing parsing) {
        ParseResult result = parsing.result();
        return Stream.of(
                        parsing.issues().stream(),
                        result == null ? Stream.<Diagnostic>empty() : result.issues().stream(),
                        articles(parsing).stream().flatMap(article -> article.issues().stream()))
                .flatMap(all -> all)
                .toList();
    }
}
