package org.nutgraf.plugin.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.ParserFamily;
import org.nutgraf.api.fact.Comment;

/** The example of docs/layouts.md does what the page says. */
class LayoutsGuideTest {
    private static final Path GUIDE = Path.of("../../docs/layouts.md");

    @TempDir
    private Path folder;

    @Test
    void readsThePageOfTheGuide() throws IOException {
        ParsedArticle article = read(Document.ofHtml("pier.html", block("```html pier.html\n")));

        assertThat(article.layout()).isEqualTo("web-2024");
        assertThat(article.headlineText()).isEqualTo("Pier reopens after a storm");
        assertThat(article.dek().value().text()).isEqualTo("Two planks are still missing");
        assertThat(article.bylines())
                .singleElement()
                .satisfies(byline -> assertThat(byline.value().name()).isEqualTo("Amna Shah"));
        assertThat(article.published().value()).isEqualTo("2024-05-02T09:30+05:00");
        assertThat(article.printed().value()).isEqualTo("2024-05-03");
        assertThat(article.section().value()).isEqualTo("City");
        assertThat(article.dateline().value().text()).isEqualTo("KEAMARI");
        assertThat(article.body().stream().map(BodyPart::text))
                .containsExactly(
                        "The old pier opened again on Thursday, a week after the storm, the port said.",
                        "Two planks are missing, and a guard stands beside the gap.");
        assertThat(article.comments()).containsExactly(new Comment("Rafiq", "I will bring a plank."));
        assertThat(article.issues()).isEmpty();
    }

    @Test
    void readsScrapedTextByItsLines() throws IOException {
        ParsedArticle article = read(Document.ofText("pier.txt", """
                Pier reopens after a storm | The Harbour Herald

                By Amna Shah | May 2, 2024

                KEAMARI: The old pier opened again on Thursday, a week after the storm, the port said.

                Read on: The night of the storm

                Two planks are missing, and a guard stands beside the gap.

                Published in The Harbour Herald, May 3rd, 2024

                Rafiq Memon wrote on May 4, 2024

                I will bring a plank.

                More from the harbour

                A crane for the fish market
                """));

        assertThat(article.layout()).isEqualTo("text-2024");
        assertThat(article.headlineText()).isEqualTo("Pier reopens after a storm");
        assertThat(article.published().value()).isEqualTo("2024-05-02");
        assertThat(article.printed().value()).isEqualTo("2024-05-03");
        assertThat(article.body()).hasSize(2);
        assertThat(article.comments()).containsExactly(new Comment("Rafiq Memon", "I will bring a plank."));
    }

    private ParsedArticle read(Document document) throws IOException {
        Files.writeString(folder.resolve("harbour-herald.yaml"), block("```yaml mine/harbour-herald.yaml\n"));
        ParserFamily.Members members = new PublisherFamily().members(List.of(folder));
        assertThat(members.problems()).isEmpty();
        ArticleParser best = members.parsers().stream()
                .filter(parser -> parser.probe(document.preview()).score() > 0)
                .reduce((one, other) -> {
                    throw new AssertionError(one.id() + " and " + other.id());
                })
                .orElseThrow();
        assertThat(best.id()).isEqualTo("harbour-herald");
        return best.parse(document, best.probe(document.preview())).items().get(0);
    }

    private static String block(String opening) throws IOException {
        String guide = Files.readString(GUIDE).replace("\r\n", "\n");
        int from = guide.indexOf(opening) + opening.length();
        assertThat(from).isGreaterThanOrEqualTo(opening.length());
        return guide.substring(from, guide.indexOf("```", from));
    }
}
