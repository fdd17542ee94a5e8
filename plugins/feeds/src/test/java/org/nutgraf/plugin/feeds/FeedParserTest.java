package org.nutgraf.plugin.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;

class FeedParserTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>Example News</title><language>en-gb</language><copyright>(c) Example</copyright>
            <item><title>Envoys meet &amp;amp; talk</title><link>http://news.example/1</link><guid>ex-1</guid>
              <pubDate>Fri, 20 Nov 2026 09:30:00 +0500</pubDate><dc:creator>Ann Lee</dc:creator>
              <category>World</category><category>Talks</category><description>A summary.</description>
              <content:encoded><![CDATA[<p>GENEVA: Envoys <b>met</b> on Friday.</p><p>They will meet again.</p>]]></content:encoded>
              <media:content url="a.jpg"><media:description>Envoy arrives</media:description></media:content></item>
            <item><title>Second</title><author>desk@news.example (Bo Ek)</author>
              <description>&amp;lt;p&amp;gt;Escaped &amp;lt;b&amp;gt;twice&amp;lt;/b&amp;gt;.&amp;lt;/p&amp;gt;</description></item>
            <item/>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title>
            <entry><id>urn:1</id><title type="html">Talks &lt;i&gt;end&lt;/i&gt;</title>
              <link rel="self" href="http://x"/><link rel="alternate" href="http://news.example/2"/>
              <published>2026-11-20T09:00:00Z</published><updated>2026-11-20T10:00:00Z</updated>
              <author><name>Ann Lee</name></author><category term="World"/><summary>A summary.</summary>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks <b>ended</b>.</p></div></content></entry>
            </feed>
            """;

    private static final String RDF = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="http://news.example"><title>Example</title></channel>
            <item rdf:about="http://news.example/3"><title>Third</title><dc:date>2026-11-20T09:00:00Z</dc:date>
              <description>Text of the third.</description></item></rdf:RDF>
            """;

    private final FeedParser parser = new FeedParser();

    @Test
    void readsRss() {
        ParsedArticle article = parse(RSS).items().get(0);
        assertThat(article.headlineText()).isEqualTo("Envoys meet & talk");
        assertThat(article.url().value()).isEqualTo("http://news.example/1");
        assertThat(article.guid().value()).isEqualTo("ex-1");
        assertThat(article.published().value()).isEqualTo("2026-11-20T09:30+05:00");
        assertThat(article.bylines()).extracting(b -> b.value().name()).containsExactly("Ann Lee");
        assertThat(article.keywords()).containsExactly("World", "Talks");
        assertThat(article.language().value()).isEqualTo("en-gb");
        assertThat(article.copyright().value()).isEqualTo("(c) Example");
        assertThat(article.dek().value().text()).isEqualTo("A summary.");
        assertThat(article.dateline().value().places()).containsExactly("Geneva");
        assertThat(body(article)).containsExactly("Envoys met on Friday.", "They will meet again.");
    }

    @Test
    void readsHtmlThatIsEscapedTwice() {
        ParsedArticle article = parse(RSS).items().get(1);
        assertThat(body(article)).containsExactly("Escaped twice.");
        assertThat(article.bylines()).extracting(b -> b.value().name()).containsExactly("Bo Ek");
    }

    @Test
    void refusesAnEmptyEntryWithAReason() {
        ParseResult result = parse(RSS);
        assertThat(result.items()).hasSize(2);
        assertThat(result.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo("item-refused"));
    }

    @Test
    void readsAtom() {
        ParsedArticle article = parse(ATOM).items().get(0);
        assertThat(article.headlineText()).isEqualTo("Talks end");
        assertThat(article.url().value()).isEqualTo("http://news.example/2");
        assertThat(article.published().value()).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(article.updated().value()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(article.language().value()).isEqualTo("en");
        assertThat(body(article)).containsExactly("Talks ended.");
    }

    @Test
    void readsRss1() {
        ParsedArticle article = parse(RDF).items().get(0);
        assertThat(article.layout()).isEqualTo("rss-1");
        assertThat(article.guid().value()).isEqualTo("http://news.example/3");
        assertThat(article.published().value()).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(body(article)).containsExactly("Text of the third.");
    }

    @Test
    void readsMalformedFeedsLenientlyAndSaysSo() {
        String broken = RSS.replace("A summary.", "Fish & chips <b>now").replace("<?xml", "  \n<?xml");
        ParseResult result = parse(broken);
        assertThat(result.items()).isNotEmpty();
        assertThat(result.items().get(0).headlineText()).contains("Envoys meet");
        assertThat(result.issues()).extracting(Diagnostic::code).contains("feed-malformed");
    }

    @Test
    void refusesABomb() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item>"
                        + "</channel></rss>";
        assertThat(parse(bomb).items()).isEmpty();
        assertThat(parse(bomb).issues()).singleElement().matches(Diagnostic::isError);
    }

    @Test
    void recognisesFeedsOnly() {
        for (String feed : List.of(RSS, ATOM, RDF, "\n\n" + RSS)) {
            assertThat(parser.probe(document(feed).preview()).score()).isGreaterThanOrEqualTo(0.9);
        }
        assertThat(parser.probe(document("<html><a href='rss'>feed</a></html>").preview())
                        .score())
                .isZero();
        assertThat(parser.probe(document("").preview()).score()).isZero();
    }

    @Test
    void survivesAFeedThatBreaksOff() {
        for (int cut = 0; cut < RSS.length(); cut += 53) {
            ParseResult result = parse(RSS.substring(0, cut));
            assertThat(result.items().size() + result.issues().size()).isPositive();
        }
    }

    private ParseResult parse(String xml) {
        return parser.parse(document(xml), parser.probe(document(xml).preview()));
    }

    private static Document document(String xml) {
        return new Document("test", xml, 0, MediaType.XML, "UTF-8", null, null, null, null);
    }

    private static List<String> body(ParsedArticle article) {
        return article.body().stream().map(BodyPart::text).toList();
    }
}
