package org.nutgraf.plugin.agencytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Probe;
import org.nutgraf.api.Role;

class AgencyTextParserTest {
    private static final String PTI = """
            India, Japan agree on joint naval drills

            New Delhi, Nov 20 (PTI) India and Japan on Friday agreed to hold joint naval drills next year.

            Defence Secretary A K Sharma met his Japanese counterpart here.

            "PTI leaders in Pakistan were not on the agenda," an official said.

            The two sides signed a memorandum. PTI SAS ZMN
            """;

    private static final String REUTERS = """
            UPDATE 2-Pakistan seeks IMF help as reserves fall

            (Adds quotes, details)

            By Asif Shahid and Jane Porter

            ISLAMABAD, Nov 20 (Reuters) - Pakistan's government asked the
            International Monetary Fund on Friday to speed up a loan review
            after reserves fell to a three-month low.

            "We need this done quickly," a finance official told reporters
            in the capital, asking not to be named.

            UNDER PRESSURE

            The rupee lost ground for a fifth session.

            (Reporting by Asif Shahid; Editing by Jane Doe)
            """;

    private final AgencyTextParser parser = new AgencyTextParser();

    @Test
    void readsHeadlineDatelineBodyAndSignOff() {
        ParsedArticle article = only(PTI);
        assertThat(article.headlineText()).isEqualTo("India, Japan agree on joint naval drills");
        assertThat(article.dateline().value().text()).isEqualTo("New Delhi, Nov 20 (PTI)");
        assertThat(article.agency().value()).isEqualTo("PTI");
        assertThat(body(article)).hasSize(4).last().isEqualTo("The two sides signed a memorandum.");
        assertThat(body(article).get(0)).startsWith("India and Japan on Friday");
    }

    @Test
    void joinsLinesThatATeleprinterBroke() {
        ParsedArticle article = only(REUTERS);
        assertThat(article.bylines())
                .extracting(byline -> byline.value().name())
                .containsExactly("Asif Shahid", "Jane Porter");
        assertThat(article.editorNote().value()).isEqualTo("(Adds quotes, details)");
        assertThat(article.agency().value()).isEqualTo("Reuters");
        assertThat(body(article).get(0))
                .isEqualTo("Pakistan's government asked the International Monetary Fund on Friday to speed up a loan"
                        + " review after reserves fell to a three-month low.");
        assertThat(article.body())
                .filteredOn(BodyPart::subhead)
                .extracting(BodyPart::text)
                .containsExactly("UNDER PRESSURE");
        assertThat(body(article)).noneMatch(text -> text.contains("Editing by"));
    }

    @Test
    void everyCharacterHasOneRoleAndPassagesPointAtTheirWords() {
        ParseResult result = parse(REUTERS);
        assertThat(result.text()).isEqualTo(REUTERS);
        assertThat(result.spans()).extracting("role").contains(Role.DATELINE, Role.BYLINE, Role.SIGNATURE);
        for (BodyPart part : result.items().get(0).body()) {
            int from = part.passage().sourceOf(0);
            int to = part.passage().sourceEnd(part.text().length());
            assertThat(REUTERS.substring(from, to).replaceAll("\\s+", " ")).isEqualTo(part.text());
        }
    }

    @Test
    void scoresBetweenTheGenericParserAndAnyPublisher() {
        Probe probe = parser.probe(Document.ofText("a", PTI).preview());
        assertThat(probe.score()).isGreaterThan(Probe.GENERIC_MAX).isLessThan(Probe.STRUCTURE_MIN);
    }

    @Test
    void leavesAPageThatPrintsAgencyCopyToOthers() {
        String page = PTI + "\nRead more: Navy gets new ship\n\nFollow us on Google News\n\nTop News\n\nFive held\n";
        assertThat(parser.probe(Document.ofText("a", page).preview()).score()).isZero();
    }

    @Test
    void leavesTextWithoutACreditToOthers() {
        String text = "Khan addresses rally\n\nLAHORE: The PTI chairman addressed a rally.\n\nPTI workers cheered.\n";
        assertThat(parser.probe(Document.ofText("a", text).preview()).score()).isZero();
    }

    @Test
    void killsAStoryThatAnEditorsNoteKills() {
        ParsedArticle article = only("Minister resigns\nMANDATORY KILL: the source withdrew the statement\n"
                + "ROME, Nov 20 (AP) - The minister resigned on Friday.\nHe gave no reason.\n");
        assertThat(article.status()).isEqualTo(ItemStatus.KILLED);
    }

    @Test
    void dropsTheSeamsBetweenTakes() {
        ParsedArticle article =
                only("Talks go on\nGENEVA, Nov 20 (AFP) - The talks went on for a third day on Friday.\n"
                        + "(MORE)\nX X X\nDelegates said they were tired but hopeful of a result.\nENDS\n");
        assertThat(body(article))
                .containsExactly(
                        "The talks went on for a third day on Friday.",
                        "Delegates said they were tired but hopeful of a result.");
    }

    @Test
    void survivesTextThatIsNothingOfTheKind() {
        for (String text : List.of("", " ", "\n\n", "PTI", "ROME, Nov 20 (AP) -", "\u0001", "By\nBy\nBy")) {
            ParseResult result = parse(text);
            assertThat(result.text()).isEqualTo(text);
        }
    }

    private ParsedArticle only(String text) {
        ParseResult result = parse(text);
        assertThat(result.items()).hasSize(1);
        return result.items().get(0);
    }

    private ParseResult parse(String text) {
        Document document = Document.ofText("test", text);
        return parser.parse(document, parser.probe(document.preview()));
    }

    private static List<String> body(ParsedArticle article) {
        return article.body().stream().map(BodyPart::text).toList();
    }
}
