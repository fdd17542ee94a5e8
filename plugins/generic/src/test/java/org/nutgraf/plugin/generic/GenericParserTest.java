package org.nutgraf.plugin.generic;

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
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Probe;
import org.nutgraf.api.Role;

class GenericParserTest {
    private final GenericParser parser = new GenericParser();

    @Test
    void neverScoresMoreThanACatchAllMay() {
        for (MediaType type : MediaType.values()) {
            Document document = new Document("x", "<p>Words", 0, type, "UTF-8", null, null, null, null);
            assertThat(parser.probe(document.preview()).score()).isLessThanOrEqualTo(Probe.GENERIC_MAX);
        }
    }

    @Test
    void readsAPage() throws IOException {
        ParseResult result = parse(Document.ofHtml("p", resource("news-blog-post.html")));
        ParsedArticle article = result.items().get(0);

        assertThat(article.headlineText()).isEqualTo("Canal breach floods three villages near Sukkur");
        assertThat(article.headline().value().isAttached()).isTrue();
        assertThat(article.dek().value().text())
                .startsWith("Farmers say they warned")
                .endsWith("gave way");
        assertThat(article.bylines()).extracting(by -> by.value().name()).containsExactly("Nasreen Jatoi");
        assertThat(article.published().value()).isEqualTo("2025-03-04T08:15+05:00");
        assertThat(article.dateline().value().places()).containsExactly("Sukkur");
        assertThat(article.section().value()).isEqualTo("Sindh");
        assertThat(article.language().value()).isEqualTo("en-PK");
        assertThat(article.keywords()).containsExactly("floods", "irrigation");
        assertThat(article.issues()).isEmpty();
        assertThat(article.body())
                .extracting(BodyPart::text)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("A bank of the Rice Canal"),
                        second -> assertThat(second).startsWith("About 400 families"),
                        subhead -> assertThat(subhead).isEqualTo("Warnings in January"),
                        third -> assertThat(third).startsWith("Growers told"),
                        last -> assertThat(last).startsWith("The office said"));
    }

    @Test
    void givesEveryPartOfAPageItsRole() throws IOException {
        ParseResult result = parse(Document.ofHtml("p", resource("news-blog-post.html")));

        assertThat(roleAt(result, "Men carry bedding")).isEqualTo(Role.CAPTION);
        assertThat(roleAt(result, "Irrigation office short")).isEqualTo(Role.INLINE_LINK);
        assertThat(roleAt(result, "Get our morning letter")).isEqualTo(Role.AD);
        assertThat(roleAt(result, "I live in Pano Aqil")).isEqualTo(Role.COMMENT);
        assertThat(roleAt(result, "Wheat price")).isEqualTo(Role.NAVIGATION);
        assertThat(roleAt(result, "Copyright 2025")).isEqualTo(Role.LEGAL);
        assertThat(roleAt(result, "SUKKUR")).isEqualTo(Role.DATELINE);
        assertThat(roleAt(result, "Nasreen Jatoi")).isEqualTo(Role.BYLINE);
    }

    @Test
    void readsScrapedTextByItsShape() throws IOException {
        ParseResult result = parse(Document.ofText("t", resource("scraped-doubled-headline.txt")));
        ParsedArticle article = result.items().get(0);

        assertThat(article.headlineText()).isEqualTo("Ferry service to Manora resumes after two weeks");
        assertThat(article.dek().value().text()).startsWith("Operators say");
        assertThat(article.bylines()).extracting(by -> by.value().name()).containsExactly("Rehana Malik");
        assertThat(article.published().value()).isEqualTo("2025-03-04");
        assertThat(article.dateline().value().text()).isEqualTo("KARACHI");
        assertThat(article.body())
                .extracting(BodyPart::text)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("The ferry between"),
                        second -> assertThat(second).startsWith("Passengers queued"),
                        subhead -> assertThat(subhead).isEqualTo("Lighter boats"),
                        last -> assertThat(last).startsWith("The operators want"));
        assertThat(article.body().get(2).subhead()).isTrue();
        assertThat(roleAt(result, "Exclusive")).isEqualTo(Role.KICKER);
        assertThat(roleAt(result, "Fishermen protest")).isEqualTo(Role.INLINE_LINK);
        assertThat(roleAt(result, "Follow us")).isEqualTo(Role.AD);
        assertThat(roleAt(result, "Museum opens")).isEqualTo(Role.NAVIGATION);
    }

    @Test
    void losesNothingOfATextThatStartsWithItsFirstSentence() throws IOException {
        String text = resource("scraped-first-sentence.txt");
        Document document = new Document("t", text, 17, MediaType.TEXT, "UTF-8", null, null, null, "2025-03-05");

        ParseResult result = parse(document);
        ParsedArticle article = result.items().get(0);

        assertThat(article.headline()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.body()).extracting(BodyPart::text).first().asString().startsWith("The ferry between");
        assertThat(article.issues()).extracting(Diagnostic::code).contains("headline-missing", "date-missing");
        assertThat(result.spans().get(1).role()).isEqualTo(Role.DATE);
    }

    @Test
    void takesTheCarriersTitleWhenTheTextStatesNone() throws IOException {
        Document document = Document.ofText(
                        "t", resource("scraped-first-sentence.txt").substring(17))
                .withTitle("Ferry runs again");

        assertThat(parse(document).items().get(0).headlineText()).isEqualTo("Ferry runs again");
    }

    @Test
    void joinsLinesThatAHardWrapBroke() {
        String text = "Ferry service to Manora resumes\n\n"
                + "The ferry between Keamari and Manora is running again, two weeks\n"
                + "after the old jetty was closed for repairs, and passengers had to\n"
                + "take the long way round by road for the first time in many years.\n\n"
                + "Passengers queued from six in the morning, and the first boat had\n"
                + "left full before most of them reached the gate of the harbour, an\n"
                + "official said.\n";

        assertThat(parse(Document.ofText("t", text)).items().get(0).body()).hasSize(2);
    }

    @Test
    void refusesWhatHoldsNoText() {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            noise.append((char) (i * 31 % 256));
        }

        for (String text : List.of("", " \n\t ", "1234 -- 5678", noise.toString())) {
            assertThat(parse(Document.ofText("x", text)).issues())
                    .extracting(Diagnostic::code)
                    .containsExactly("no-text");
        }
        assertThat(parse(Document.ofHtml("x", "<html><body><script>var a = 'b';</script></body></html>"))
                        .items())
                .isEmpty();
    }

    private ParseResult parse(Document document) {
        return parser.parse(document, parser.probe(document.preview()));
    }

    private static Role roleAt(ParseResult result, String words) {
        int at = result.text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return result.spans().stream()
                .filter(span -> span.from() <= at && at < span.to())
                .findFirst()
                .orElseThrow()
                .role();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GenericParserTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsWhatReadersWroteOutOfTheBodyAndReportsIt() {
        String html = """
                <html><body><h1>Hill railway to run again after floods</h1><article>
                <p>The hill railway will run again from Friday, seven months after the floods, the railway said.</p>
                <p>Its first train will be free of charge for those who helped to clear the track in August.</p>
                <div id="comment-1"><b class="fn">Naveed</b>
                <p>See you on the platform, all of you who carried a sleeper, and bring tea for the driver.</p></div>
                </article></body></html>""";

        ParsedArticle article = parse(Document.ofHtml("x", html)).items().get(0);

        assertThat(article.body()).hasSize(2);
        assertThat(article.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.author()).isEqualTo("Naveed");
            assertThat(comment.text()).startsWith("See you on the platform");
        });
    }
}
