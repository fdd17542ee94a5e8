package org.nutgraf.plugin.dunyanews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Probe;
import org.nutgraf.api.Role;
import org.nutgraf.testkit.parser.GoldenFiles;
import org.nutgraf.testkit.parser.ParserContract;
import org.nutgraf.testkit.parser.RealData;

class DunyaNewsParserTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private final DunyaNewsParser parser = new DunyaNewsParser();

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ParserContract.of(parser).over(CASES).tests();
    }

    @TestFactory
    Stream<DynamicTest> readsItsLayouts() {
        return GoldenFiles.tests(parser, CASES);
    }

    @Test
    void needsMoreThanADoubledHeadline() {
        String text = """
                Breaking News

                Ships leave port

                Ships leave port

                Two ships left the port on Monday, Dunya News reported.
                """;

        assertThat(probe(Document.ofText("dunya-news.txt", text))).isZero();
    }

    @Test
    void leavesItsStructureToASiteThatIsNamed() {
        String text = RealData.text("seeds/dunya-news-vision-not-operation.txt").text();

        assertThat(probe(Document.ofText("x", text).withUrl("https://gazette.example/vision")))
                .isZero();
        assertThat(probe(Document.ofText("x", text).withUrl("https://dunyanews.tv/en/Pakistan/1-vision")))
                .isGreaterThan(0.9);
    }

    @Test
    void readsTheStoryOnAVision() {
        Document document = RealData.text("seeds/dunya-news-vision-not-operation.txt");

        ParseResult result = parser.parse(document, parser.probe(document.preview()));
        ParsedArticle article = result.items().get(0);

        assertThat(probe(document)).isBetween(Probe.STRUCTURE_MIN, Probe.STRUCTURE_MAX);
        assertThat(article.headlineText())
                .isEqualTo("Azm-e-Istehkam not an operation, but a vision to assert state authority");
        assertThat(article.section().value()).isEqualTo("Pakistan");
        assertThat(article.dek().value().text()).startsWith("Strategy aims to establish authority");
        assertThat(article.bylines())
                .extracting(byline -> byline.value().name())
                .containsExactly("Adeel Warraich");
        assertThat(article.dateline().value().places()).containsExactly("Islamabad");
        assertThat(article.body()).hasSize(14);
        assertThat(article.body().get(0).text()).startsWith("Vision Azm-e-Istehkam is not merely");
        assertThat(article.body().get(13).text()).endsWith("is quite alarming.");
        assertThat(result.spans()).filteredOn(span -> span.role() == Role.AD).hasSize(2);
    }

    private double probe(Document document) {
        return parser.probe(document.preview()).score();
    }
}
