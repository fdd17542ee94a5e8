package org.nutgraf.plugin.udayavani;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Probe;
import org.nutgraf.api.Role;
import org.nutgraf.testkit.parser.GoldenFiles;
import org.nutgraf.testkit.parser.ParserContract;
import org.nutgraf.testkit.parser.RealData;

class UdayavaniParserTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private final UdayavaniParser parser = new UdayavaniParser();

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ParserContract.of(parser).over(CASES).tests();
    }

    @TestFactory
    Stream<DynamicTest> readsItsLayouts() {
        return GoldenFiles.tests(parser, CASES);
    }

    @Test
    void isNotImpressedByAQuotedMentionOrAFileName() {
        String text = """
                Ships leave port

                Two ships left the port, Udayavani is now on Telegram to say, according to the harbour master.
                """;

        assertThat(probe(Document.ofText("udayavani.txt", text))).isZero();
    }

    @Test
    void leavesAnAgencyLineOfAnotherSiteAlone() {
        String text =
                "Ships leave port\n\nPTI, Jun 29, 2024, 5:17 PM IST\n\nMumbai: Two ships left the port on Monday.";

        assertThat(probe(Document.ofText("x", text))).isBetween(Probe.STRUCTURE_MIN, Probe.STRUCTURE_MAX);
        assertThat(probe(Document.ofText("x", text).withUrl("https://gazette.example/ships")))
                .isZero();
    }

    @Test
    void readsTheStoryOnSmallArms() {
        Document document = RealData.text("seeds/udayavani-pakistan-seeks-small-arms.txt");

        ParseResult result = parser.parse(document, parser.probe(document.preview()));
        ParsedArticle article = result.items().get(0);

        assertThat(probe(document)).isGreaterThanOrEqualTo(0.9);
        assertThat(article.headlineText())
                .isEqualTo("Pakistan seeks small arms from US for ‘Operation Azm-i-Istehkam’");
        assertThat(article.agency().value()).isEqualTo("PTI");
        assertThat(article.published().value()).isEqualTo("2024-06-29T17:17+05:30");
        assertThat(article.dateline().value().text()).isEqualTo("Washington/Islamabad");
        assertThat(article.dateline().value().places()).containsExactly("Washington", "Islamabad");
        assertThat(article.body().get(0).text()).startsWith("Pakistan’s ambassador");
        assertThat(article.body().get(article.body().size() - 1).text()).endsWith("he added.");
        assertThat(article.body()).hasSize(18).extracting(BodyPart::subhead).containsOnly(false);
        assertThat(result.spans())
                .filteredOn(span -> span.role() == Role.AD)
                .extracting(span -> document.text().substring(span.from(), span.to()))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Udayavani is now on Telegram.");
        assertThat(article.issues()).isEmpty();
    }

    private double probe(Document document) {
        return parser.probe(document.preview()).score();
    }
}
