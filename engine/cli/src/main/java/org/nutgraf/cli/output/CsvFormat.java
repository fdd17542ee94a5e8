package org.nutgraf.cli.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.FiredRule;

/** One row per article and category, quoted as in RFC 4180; an article without category has one row with an empty one. */
public final class CsvFormat implements ResultFormat {
    private final boolean all;

    /**
     * A CSV format.
     *
     * @param all whether categories below their threshold are written too
     */
    public CsvFormat(boolean all) {
        this.all = all;
    }

    @Override
    public String header() {
        return "id,source,published,headline,category,score,rules\n";
    }

    @Override
    public String write(Classification result) {
        ParsedArticle article = result.article();
        if (result.isError() || article == null) {
            return "";
        }
        Attribute<String> published = article.published();
        List<String> start = List.of(
                result.id(),
                result.parser() == null ? "" : result.parser().id(),
                published == null ? "" : published.value(),
                article.headlineText());
        List<CategoryScore> shown = all ? result.scores() : result.categories();
        return shown.isEmpty()
                ? row(start, null)
                : shown.stream().map(category -> row(start, category)).collect(Collectors.joining());
    }

    private static String row(List<String> start, @Nullable CategoryScore category) {
        Stream<String> end = category == null
                ? Stream.of("", "", "")
                : Stream.of(
                        category.id(),
                        BigDecimal.valueOf(category.score())
                                .stripTrailingZeros()
                                .toPlainString(),
                        category.rules().stream().map(FiredRule::id).collect(Collectors.joining(" ")));
        return Stream.concat(start.stream(), end).map(CsvFormat::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
