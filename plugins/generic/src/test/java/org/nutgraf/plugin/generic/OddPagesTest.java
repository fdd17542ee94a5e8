package org.nutgraf.plugin.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.testkit.parser.ParserChecks;

/** One story in the many shapes that pages have: its paragraphs are the same in all of them. */
class OddPagesTest {
    private static final List<String> STORY = List.of(
            "The river rose again on Monday night, and two villages below the weir were cut off, officials said.",
            "Boats carried schoolchildren across, and a bakery on the hill gave away its bread.",
            "“We keep a ladder at the window from June,” said Amina Yusuf, who has always lived by the water.",
            "The province has promised a new bank, to be built before the next monsoon.");
    private static final String TITLE = "<h1>River cuts off two villages</h1>";
    private static final String MENU = "<ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul>";
    private static final String MORE = "<ul><li><a href=/1>Minister opens new ferry at Sukkur</a></li>"
            + "<li><a href=/2>Rain forecast for the weekend in the north</a></li></ul>";

    private final GenericParser parser = new GenericParser();

    @TestFactory
    Stream<DynamicTest> readsTheSameStory() {
        String paragraphs = wrapped("<p>", "</p>");
        String state = "{'props': {'page': {'title': 'River', 'bodyHtml': '" + paragraphs + "'}}}";
        String escapedState = "{'page': {'blocks': [" + wrapped("{'type': 'p', 'text': '", "'},") + "]}}";
        return Stream.of(
                page("line breaks for paragraphs", MENU + TITLE + "<div>" + joined("<br><br>") + "</div>" + MORE),
                page(
                        "a table for a layout",
                        "<table><tr><td>" + MENU + "</td><td>" + TITLE + joined("<br>\n<br>") + "</td></tr></table>"),
                page(
                        "divisions within divisions",
                        "<div><div>" + MENU + "</div><div>" + TITLE + wrapped("<div><div><span>", "</span></div></div>")
                                + "</div></div>" + MORE),
                page("spans styled as blocks", TITLE + wrapped("<span style='display: block'>", "</span>")),
                page("hidden until a script shows it", TITLE + "<div style='display:none'>" + paragraphs + "</div>"),
                page(
                        "for browsers without scripts",
                        "<noscript>" + TITLE + paragraphs + "</noscript><div id=app></div>"),
                page("escaped once too often", "<div>" + escaped(TITLE + paragraphs) + "</div>"),
                page("JSON-LD only", linked(joined("\\n\\n")) + "<div id=app></div>"),
                page("JSON-LD beside a shell", linked(joined("\\n\\n")) + MENU + "<p>Please enable JavaScript.</p>"),
                page("escaped markup in JSON-LD", linked(escaped(paragraphs)) + "<p>Loading</p>"),
                page(
                        "JSON-LD that is none",
                        "<script type=application/ld+json>{'headline': 'River 'cuts' off', 'author': {,}</script>"
                                        .replace('\'', '"')
                                + TITLE
                                + paragraphs),
                page("state of a script", data(state)),
                page("state of a script, in blocks", data(escapedState)),
                page(
                        "an offer in mid-page",
                        TITLE + paragraphs + "<div class=paywall><h3>Subscribe to continue reading</h3>"
                                + "<p>Get all our journalism, now for only five euros a month, and cancel any time.</p></div>"),
                page(
                        "accelerated",
                        "<amp-sidebar>" + MENU + "</amp-sidebar>" + TITLE + wrapped("<p>", "</p><amp-ad>Ad</amp-ad>")),
                page("a form around everything", "<form>" + MENU + TITLE + paragraphs + "<input></form>"));
    }

    @TestFactory
    Stream<DynamicTest> readsEveryPostOfALiveBlog() {
        String posts = wrapped("<div class=post><time>11:20</time><p>", "</p><div class=share>Share</div></div>");

        return Stream.of(page("live", TITLE + "<div class=live-blog>" + posts + "</div>"));
    }

    private DynamicTest page(String name, String body) {
        Document document =
                Document.ofHtml(name, "<html><head><title>River</title></head><body>" + body + "</body></html>");
        return DynamicTest.dynamicTest(name, () -> {
            ParsedArticle article = parser.parse(document, parser.probe(document.preview()))
                    .items()
                    .get(0);
            assertThat(article.body()).extracting(BodyPart::text).containsExactlyElementsOf(STORY);
            assertThat(ParserChecks.of(parser, document)).isEmpty();
        });
    }

    private static String linked(String text) {
        return "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"River cuts off two villages\","
                + " \"articleBody\": \"" + text + "\"}</script>";
    }

    private static String data(String json) {
        return "<div id=__next></div><script id=__NEXT_DATA__ type=application/json>" + json.replace('\'', '"')
                + "</script>";
    }

    private static String joined(String separator) {
        return String.join(separator, STORY);
    }

    private static String wrapped(String before, String after) {
        return STORY.stream().map(paragraph -> before + paragraph + after).collect(Collectors.joining());
    }

    private static String escaped(String markup) {
        return markup.replace("<", "&lt;").replace(">", "&gt;");
    }
}
