package org.nutgraf.plugin.expresstribune;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.testkit.parser.Fixtures;
import org.nutgraf.testkit.parser.GoldenFiles;
import org.nutgraf.testkit.parser.ParserContract;

class ExpressTribuneParserTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String ADDRESS = "https://tribune.com.pk/story/1/a";

    private final ExpressTribuneParser parser = new ExpressTribuneParser();

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ParserContract.of(parser).over(CASES).tests();
    }

    @TestFactory
    Stream<DynamicTest> readsItsLayouts() {
        return GoldenFiles.tests(parser, CASES);
    }

    @Test
    void knowsItsAddress() {
        Document document =
                Document.ofText("x", "Two ships left the port.").withUrl("https://www.tribune.com.pk/story/1/ships");

        Probe probe = parser.probe(document.preview());

        assertThat(probe.score()).isGreaterThan(0.9);
        assertThat(probe.strongest()).isEqualTo(ProbeEvidence.Kind.DECLARED);
    }

    @Test
    void isNotImpressedByAFileName() {
        assertThat(probe(Document.ofText("express-tribune-2014.txt", "Two ships left the port.")))
                .isZero();
    }

    @Test
    void isNotImpressedByAQuotedMention() {
        String text = """
                Ships leave port

                Two ships left the port, according to a report published in The Express Tribune, a daily.

                “Published in The Express Tribune, it must be true,” the harbour master told tribune.com.pk.
                """;

        assertThat(probe(Document.ofText("x", text))).isZero();
    }

    @Test
    void isNotImpressedByTheAddressOfAnotherSiteThatHoldsItsName() {
        assertThat(probe(Document.ofText("x", "Two ships left.").withUrl("https://example.com/tribune.com.pk/story")))
                .isZero();
        assertThat(probe(Document.ofText("x", "Two ships left.").withUrl("https://nottribune.com.pk/story")))
                .isZero();
    }

    @Test
    void scoresStructureAloneBelowEveryName() {
        String text = """
                Ships leave port

                They will be back on Friday

                Sana Malik July 21, 2014

                KARACHI:

                Two ships left the port on Monday morning.
                """;

        assertThat(probe(Document.ofText("x", text))).isBetween(Probe.STRUCTURE_MIN, Probe.STRUCTURE_MAX);
    }

    @Test
    void leavesOtherMarkupAndDataToOthers() {
        Document document = Fixtures.read(CASES.resolve("tribune-water-talks-2014.txt"));
        Document json = new Document("x", document.text(), 0, MediaType.JSON, "UTF-8", ADDRESS, null, null, null);

        assertThat(probe(json)).isZero();
    }

    @Test
    void dropsADateAfterTheCapture() {
        Document document = Fixtures.read(CASES.resolve("tribune-water-talks-2014.txt"));
        Document captured =
                new Document("x", document.text(), 0, MediaType.TEXT, "UTF-8", null, null, null, "2014-08-01");

        ParsedArticle article = parse(captured);

        assertThat(article.published()).isNull();
        assertThat(article.printed()).isNull();
        assertThat(article.issues()).extracting(Diagnostic::code).contains("date-after-capture");
        assertThat(article.bylines()).hasSize(1);
    }

    @Test
    void takesNoDateFromComments() {
        String text = """
                Ships leave port

                KARACHI: Two ships left the port on Monday morning.

                COMMENTS (1)

                Bashir | 9 years ago | Reply

                The last time this happened was July 21, 2014.
                """;

        assertThat(parse(Document.ofText("x", text)).published()).isNull();
    }

    @Test
    void findsTheHeadlineInTheTextWhenTheCarrierNamesIt() {
        Document document = Document.ofText(
                        "x",
                        "Ships' crews \"safe\"\nAll aboard were found on the second island\nTwo ships that were thought"
                                + " lost have been found at anchor, with all their crews aboard and in good health,"
                                + " the navy said.")
                .withTitle("Ships’ crews “safe”");

        ParsedArticle article = parse(document);

        assertThat(article.headline().value().isAttached()).isTrue();
        assertThat(article.dek().value().text()).isEqualTo("All aboard were found on the second island");
        assertThat(article.body()).hasSize(1);
    }

    @Test
    void keepsAShortFirstParagraphThatReports() {
        String text = """
                A mayor went on trial on Friday on charges of forging his diploma.
                The mayor is the most popular politician of the city, and has been in prison since the spring of the year.
                The trial goes on.
                Comments are moderated and generally will be posted if they are on-topic and not abusive.
                """;

        assertThat(parse(Document.ofText("x", text)).body())
                .extracting(BodyPart::text)
                .first()
                .isEqualTo("A mayor went on trial on Friday on charges of forging his diploma.");
    }

    private double probe(Document document) {
        return parser.probe(document.preview()).score();
    }

    private ParsedArticle parse(Document document) {
        return parser.parse(document, parser.probe(document.preview())).items().get(0);
    }
}
