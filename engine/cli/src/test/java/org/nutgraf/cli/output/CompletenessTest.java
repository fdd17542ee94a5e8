package org.nutgraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.ParserUsed;
import org.nutgraf.engine.Parsing;

class CompletenessTest {
    private final Completeness completeness = new Completeness();

    @Test
    void countsByParserAndLayoutSoThatAChangedLayoutShows() {
        completeness.add(read("gazette", article("page-2020", "Ships leave port", "2024-05-01", 400)));
        completeness.add(read("gazette", article("page-2020", "Ships return", "2024-05-02", 400)));
        completeness.add(read("gazette", article("page", null, null, 90)));
        completeness.add(new Parsing("x", new InputError("no-text", "m"), null, null, null, List.of(), List.of()));

        assertThat(completeness.text(Style.PLAIN))
                .containsPattern("(?m)^gazette +3 +1 +67% +0% +100% +0% +67% +0% +67%$")
                .containsPattern("(?m)^  page +1 +1 +0%")
                .containsPattern("(?m)^  page-2020 +2 +0 +100%")
                .containsPattern("(?m)^not read +1$")
                .containsPattern("(?m)^  no-text +1$");
        assertThat(completeness.json().replaceAll("\\s", ""))
                .contains("\"errors\":[{\"code\":\"no-text\",\"documents\":1}]")
                .contains("{\"parser\":\"gazette\",\"articles\":3,\"incomplete\":1,")
                .contains("{\"layout\":\"page\",\"articles\":1,\"incomplete\":1,")
                .contains("{\"layout\":\"page-2020\",\"articles\":2,\"incomplete\":0,");
    }

    private static Parsing read(String parser, ParsedArticle article) {
        ParseResult result = new ParseResult(List.of(article), "", List.of(), List.of());
        return new Parsing(
                "x",
                null,
                null,
                new ParserUsed(parser, parser, "1.0.0", article.layout(), 0.9),
                result,
                List.of(),
                List.of());
    }

    private static ParsedArticle article(String layout, @Nullable String headline, @Nullable String date, int length) {
        return ParsedArticle.builder(layout)
                .headline(headline == null ? null : new Attribute<>(Passage.detached(headline), 1, "x"))
                .published(date == null ? null : new Attribute<>(date, 1, "x"))
                .desk(new Attribute<>("Web Desk", 1, "x"))
                .body(List.of(new BodyPart(Passage.detached("a".repeat(length)), false)))
                .build();
    }
}
