package org.nutgraf.plugin.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.ParserFamily;

/** The parsers of the shipped layouts. */
final class Shipped {
    static final Path CASES = Path.of("src/test/resources/cases");

    private Shipped() {}

    static List<ArticleParser> parsers() {
        ParserFamily.Members members = new PublisherFamily().members(List.of());
        assertThat(members.problems()).isEmpty();
        return members.parsers();
    }

    static ArticleParser parser(String source) {
        return parsers().stream()
                .filter(parser -> parser.id().equals(source))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no layout of " + source));
    }

    /** The folder of a source's fixtures. */
    static Path cases(ArticleParser parser) {
        return CASES.resolve(parser.id());
    }
}
