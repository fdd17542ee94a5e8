package org.nutgraf.plugin.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.fact.Subject;

class NinjsParserTest {
    private static final String VERSION_1 = """
            {"uri": "urn:example:1", "type": "text", "version": "4", "versioncreated": "2026-11-20T10:00:00Z",
             "firstcreated": "2026-11-20T09:00:00+0000", "embargoed": "2026-11-21T06:00:00Z", "pubstatus": "withheld",
             "urgency": 3, "language": "en", "headline": "Envoys meet in Geneva", "slugline": "talks", "byline": "Ann Lee",
             "located": "Geneva", "ednote": "Adds quotes", "usageterms": "By contract", "copyrightnotice": "(c) Example",
             "keywords": ["talks"], "description_text": "A summary of it all.",
             "subject": [{"code": "11002000", "scheme": "http://cv.iptc.org/newscodes/subjectcode/", "name": "diplomacy"}],
             "body_xhtml": "<p>GENEVA (AP) -- Envoys <b>met <i>again</i></b>.</p><p>They will meet again.</p>",
             "associations": {"main": {"type": "picture", "uri": "p", "headline": "Envoy", "description_text": "Envoy arrives"},
                              "more": {"type": "text", "uri": "urn:example:side", "headline": "Side bar",
                                       "body_text": "First.\\n\\nSecond."}}}
            """;

    private static final String VERSION_3 = """
            {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:example:3", "type": "text",
             "versionCreated": "2026-11-20T10:00:00Z", "pubStatus": "usable", "by": "Bo Ek",
             "headlines": [{"role": "sub", "value": "No result yet"}, {"role": "main", "value": "Talks end"}],
             "bodies": [{"role": "plain", "contentType": "text/plain", "value": "Talks ended. No result."},
                        {"role": "main", "contentType": "text/html", "value": "<p>Talks ended.</p><p>No result.</p>"}],
             "subjects": [{"name": "diplomacy", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000639"}],
             "infoSources": [{"name": "Reuters"}]}
            """;

    private final NinjsParser parser = new NinjsParser();

    @Test
    void readsVersion1() {
        ParsedArticle article = parse(VERSION_1).items().get(0);
        assertThat(article.headlineText()).isEqualTo("Envoys meet in Geneva");
        assertThat(article.guid().value()).isEqualTo("urn:example:1");
        assertThat(article.version().value()).isEqualTo("4");
        assertThat(article.published().value()).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(article.updated().value()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(article.embargo().value()).isEqualTo("2026-11-21T06:00:00Z");
        assertThat(article.status()).isEqualTo(ItemStatus.WITHHELD);
        assertThat(article.urgency().value()).isEqualTo(3);
        assertThat(article.slug().value()).isEqualTo("talks");
        assertThat(article.keywords()).containsExactly("talks");
        assertThat(article.subjects()).containsExactly(new Subject("subj", "11002000", "diplomacy"));
        assertThat(article.agency().value()).isEqualTo("AP");
        assertThat(article.body())
                .extracting(BodyPart::text)
                .containsExactly("Envoys met again.", "They will meet again.");
    }

    @Test
    void readsAssociatedTextAsAnItemAndAssociatedPicturesAsCaptions() {
        ParseResult result = parse(VERSION_1);
        assertThat(result.items()).hasSize(2);
        assertThat(result.items().get(1).body()).extracting(BodyPart::text).containsExactly("First.", "Second.");
        assertThat(result.text()).contains("Envoy arrives");
    }

    @Test
    void readsVersion3() {
        ParsedArticle article = parse(VERSION_3).items().get(0);
        assertThat(article.layout()).isEqualTo("ninjs-2");
        assertThat(article.headlineText()).isEqualTo("Talks end");
        assertThat(article.dek().value().text()).isEqualTo("No result yet");
        assertThat(article.bylines()).extracting(b -> b.value().name()).containsExactly("Bo Ek");
        assertThat(article.subjects()).containsExactly(new Subject("medtop", "20000639", "diplomacy"));
        assertThat(article.agency().value()).isEqualTo("Reuters");
        assertThat(article.body()).extracting(BodyPart::text).containsExactly("Talks ended.", "No result.");
    }

    @Test
    void readsListsOfItems() {
        assertThat(parse("[" + VERSION_3 + "," + VERSION_3 + "]").items()).hasSize(2);
        assertThat(parse("{\"items\": [" + VERSION_3 + "]}").items()).hasSize(1);
    }

    @Test
    void refusesPlansWithAReason() {
        ParseResult result = parse(VERSION_3.replace("\"text\"", "\"planning\""));
        assertThat(result.items()).isEmpty();
        assertThat(result.issues())
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.message()).contains("urn:example:3").contains("planning"));
    }

    @Test
    void leavesOtherJsonToOthers() {
        for (String json :
                List.of("{\"url\": \"http://a\", \"title\": \"t\", \"content\": \"c\"}", "[1, 2]", "{", "")) {
            assertThat(parser.probe(document(json).preview()).score()).isZero();
        }
        assertThat(parser.probe(document(VERSION_1).preview()).score()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void refusesHostileJson() {
        for (String json : List.of("{\"a\":".repeat(100_000), "[".repeat(100_000), "{\"uri\": \"", "", "{}")) {
            ParseResult result = parse(json);
            assertThat(result.items()).isEmpty();
            assertThat(result.issues()).singleElement().matches(Diagnostic::isError);
        }
    }

    private ParseResult parse(String json) {
        return parser.parse(document(json), parser.probe(document(json).preview()));
    }

    private static Document document(String json) {
        return new Document("test", json, 0, MediaType.JSON, "UTF-8", null, null, null, null);
    }
}
