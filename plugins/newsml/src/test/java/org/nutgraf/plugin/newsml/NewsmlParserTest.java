package org.nutgraf.plugin.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.fact.Subject;

class NewsmlParserTest {
    private final NewsmlParser parser = new NewsmlParser();

    @Test
    void mapsTheMetadataOfG2() throws IOException {
        ParsedArticle article = parse("g2-message.xml").items().get(0);
        assertThat(article.headlineText()).isEqualTo("Envoys meet in Geneva");
        assertThat(article.dek().value().text()).isEqualTo("No result yet");
        assertThat(article.guid().value()).isEqualTo("urn:example:1");
        assertThat(article.version().value()).isEqualTo("3");
        assertThat(article.published().value()).isEqualTo("2026-11-20T09:30:00+01:00");
        assertThat(article.updated().value()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(article.embargo().value()).isEqualTo("2026-11-21T06:00:00Z");
        assertThat(article.urgency().value()).isEqualTo(3);
        assertThat(article.signal().value()).isEqualTo("correction");
        assertThat(article.language().value()).isEqualTo("en");
        assertThat(article.slug().value()).isEqualTo("TALKS-GENEVA/");
        assertThat(article.agency().value()).isEqualTo("Reuters");
        assertThat(article.keywords()).containsExactly("talks", "peace");
        assertThat(article.subjects())
                .containsExactly(
                        new Subject("medtop", "20000639", "diplomacy"),
                        new Subject("house", "7", "Asia"),
                        new Subject("subj", "11002000", ""));
        assertThat(article.usageTerms().value()).isEqualTo("By contract only");
        assertThat(article.editorNote().value()).isEqualTo("Adds quotes");
        assertThat(article.dateline().value().text()).isEqualTo("GENEVA, Nov 20 (Reuters)");
        assertThat(article.dateline().value().places()).containsExactly("Geneva");
    }

    @Test
    void readsTheBodyOfG2WithoutBylineDatelineAndSignOff() throws IOException {
        ParsedArticle article = parse("g2-message.xml").items().get(0);
        assertThat(article.bylines())
                .extracting(byline -> byline.value().name())
                .containsExactly("Ann Lee");
        assertThat(body(article)).containsExactly("Envoys met again on Friday.", "NO RESULT", "They will meet again.");
        assertThat(article.body().get(1).subhead()).isTrue();
    }

    @Test
    void readsNitfAndPlainTextInsideG2() throws IOException {
        List<ParsedArticle> items = parse("g2-message.xml").items();
        assertThat(items).hasSize(3);
        assertThat(items.get(1).status()).isEqualTo(ItemStatus.CANCELED);
        assertThat(body(items.get(1))).containsExactly("Text of the story.");
        assertThat(items.get(2).headlineText()).isEmpty();
        assertThat(body(items.get(2))).containsExactly("First paragraph of plain text.", "Second.");
    }

    @Test
    void givesEveryRefusedItemAReason() throws IOException {
        assertThat(parse("g2-message.xml").issues())
                .extracting(Diagnostic::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("urn:example:concept"),
                        message -> assertThat(message).contains("urn:example:plan"),
                        message ->
                                assertThat(message).contains("urn:example:pic").contains("picture"));
    }

    @Test
    void passagesPointAtTheirWordsInTheRenderedText() throws IOException {
        ParseResult result = parse("g2-message.xml");
        for (ParsedArticle article : result.items()) {
            for (BodyPart part : article.body()) {
                int from = part.passage().sourceOf(0);
                assertThat(result.text().substring(from, from + part.text().length()))
                        .isEqualTo(part.text());
            }
        }
    }

    @Test
    void mapsTheMetadataOfVersion1() throws IOException {
        ParsedArticle article = parse("newsml-1.2.xml").items().get(0);
        assertThat(article.headlineText()).isEqualTo("Sommet à Genève");
        assertThat(article.guid().value()).isEqualTo("urn:newsml:example.com:20261120:N1:2");
        assertThat(article.version().value()).isEqualTo("2");
        assertThat(article.slug().value()).isEqualTo("sommet-paix");
        assertThat(article.published().value()).isEqualTo("2026-11-20T09:30:00Z");
        assertThat(article.updated().value()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(article.urgency().value()).isEqualTo(4);
        assertThat(article.agency().value()).isEqualTo("AFP");
        assertThat(article.editorNote().value()).isEqualTo("Actualisé");
        assertThat(article.subjects()).contains(new Subject("subj", "11002000", ""));
        assertThat(article.dateline().value().date()).isEqualTo("2026-11-20");
        assertThat(body(article)).containsExactly("Les émissaires se sont réunis vendredi.");
    }

    @Test
    void readsBranchesWithHeadlinesOfTheirOwnAsSeveralStories() throws IOException {
        ParseResult result = parse("newsml-1.2.xml");
        assertThat(result.items()).hasSize(3);
        assertThat(result.items()).extracting(item -> item.guid().value()).endsWith("nl1", "fr1");
        assertThat(result.items().get(1).language().value()).isEqualTo("nl");
        assertThat(result.items().get(1).status()).isEqualTo(ItemStatus.CANCELED);
        assertThat(body(result.items().get(1))).containsExactly("Tekst vet.");
        assertThat(result.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("urn:newsml:example.com:photo"));
    }

    @Test
    void recognisesBothVersionsAndNothingElse() throws IOException {
        assertThat(parser.probe(document(read("g2-message.xml")).preview()).layout())
                .isEqualTo("newsml-g2");
        assertThat(parser.probe(document(read("newsml-1.2.xml")).preview()).layout())
                .isEqualTo("newsml-1.2");
        assertThat(parser.probe(document("<rss><channel><item/></channel></rss>")
                                .preview())
                        .score())
                .isZero();
        assertThat(parser.probe(document("NewsML and newsItem in prose").preview())
                        .score())
                .isZero();
    }

    @Test
    void refusesHostileXmlWithAReason() {
        String bomb =
                "<!DOCTYPE newsItem [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><newsItem guid=\"1\">&b;</newsItem>";
        String deep = "<newsItem>" + "<a>".repeat(100_000);
        for (String xml : List.of(bomb, deep, "<newsItem", "<newsItem>", "")) {
            ParseResult result = parse(document(xml));
            assertThat(result.items()).isEmpty();
            assertThat(result.issues()).singleElement().matches(Diagnostic::isError);
        }
    }

    @Test
    void survivesATransmissionThatBreaksOff() throws IOException {
        String xml = read("g2-message.xml");
        for (int cut = 0; cut < xml.length(); cut += 97) {
            assertThat(parse(document(xml.substring(0, cut))).issues()).isNotEmpty();
        }
    }

    private ParseResult parse(String resource) throws IOException {
        return parse(document(read(resource)));
    }

    private ParseResult parse(Document document) {
        return parser.parse(document, parser.probe(document.preview()));
    }

    private static Document document(String xml) {
        return new Document("test", xml, 0, MediaType.XML, "UTF-8", null, null, null, null);
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(NewsmlParserTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> body(ParsedArticle article) {
        return article.body().stream().map(BodyPart::text).toList();
    }
}
