package org.nutgraf.testkit.parser;

import java.util.List;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;

/**
 * Documents that no parser was written for: empty, binary, huge, hostile.
 *
 * <p>Every parser must answer them without an exception and in time that grows with their length only.
 */
public final class StrangeDocuments {
    private static final int LONG = 150_000;

    private static final String STORY = """
            Council to plant four hundred lime trees

            The town council has voted to plant four hundred lime trees along the ring road, a spokeswoman said on
            Tuesday. Work begins in autumn.

            "Shade is cheaper than asphalt," she said.

            The trees come from a nursery twelve miles away. Residents may choose the place of one tree in each street.
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Council to plant four hundred lime trees - Lime Street Post</title>
            <meta property="og:site_name" content="Lime Street Post">
            <link rel="canonical" href="https://lime-street-post.example/news/lime-trees"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Council to plant four hundred lime trees</h1>
            <p>The town council has voted to plant four hundred lime trees along the ring road, a spokeswoman said.</p>
            <p>Work begins in autumn. The trees come from a nursery twelve miles away.</p></article>
            <footer>© 2025 Lime Street Post</footer></body></html>
            """;

    private StrangeDocuments() {}

    /** A plain story and a page of a paper that does not exist: nobody's but a catch-all parser's. */
    public static List<Document> foreign() {
        return List.of(
                text("a story of another paper", STORY),
                Document.ofHtml("a page of another paper", PAGE)
                        .withUrl("https://lime-street-post.example/news/lime-trees"));
    }

    /** What crawls, broken disks and people with bad intentions hand in. */
    public static List<Document> hostile() {
        return List.of(
                text("nothing", ""),
                text("white space", " \r\n\t\u00A0\u2028 \n"),
                text("one letter", "a"),
                text("control characters", "\0\1\2\u001B[31m\uFFFD\uFFFF\b" + "\0\7".repeat(500)),
                text("half surrogate pairs", "\uD83D Ships \uDE00 leave\n\n\uD83D"),
                text("right-to-left marks", "\u202EShips leave\u202C\n\n\u200F\u200E\uFEFF" + STORY),
                text("one long line", "ship ".repeat(LONG / 5)),
                text("one long word", "a".repeat(LONG)),
                text("nothing but line ends", "\n".repeat(LONG)),
                text("very many lines", "Ships leave.\n".repeat(LONG / 13)),
                text("very many opening brackets", "(\"[{".repeat(LONG / 4)),
                text("very many digits", "12:34 1/2/2024 ".repeat(LONG / 15)),
                html("nothing", ""),
                html("a page cut off in a tag", "<html><body><p>Ships leave<a href=\"htt"),
                html("very deep nesting", "<div>".repeat(LONG / 5) + "Ships leave"),
                html("very deep tables", "<table><tr><td>".repeat(LONG / 15) + "Ships"),
                html("unclosed links", "<a href=x><b>".repeat(LONG / 13)),
                html("very many attributes", "<p " + "a=1 ".repeat(LONG / 4) + ">Ships leave</p>"),
                html(
                        "broken data",
                        "<script type=\"application/ld+json\">{\"@graph\":[" + "[".repeat(LONG / 8) + "</script>"),
                html("entities", "<p>" + "&amp;&#x1F6A2;&bogus;&#0;".repeat(LONG / 25) + "</p>"),
                new Document("a bomb of entities", BOMB, 0, MediaType.XML, "UTF-8", null, null, null, null),
                xml("very deep elements", "<?xml version=\"1.0\"?>" + "<a>".repeat(LONG / 3)),
                xml(
                        "an element cut off",
                        "<?xml version=\"1.0\"?><newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><item"),
                json("nothing", ""),
                json("very deep lists", "[".repeat(LONG)),
                json("an object cut off", "{\"uri\":\"x\",\"headline\":\"Ships"),
                json(
                        "wrong types",
                        "{\"uri\":[],\"headline\":{},\"body_text\":7,\"versioncreated\":null,\"subject\":\"x\"}"));
    }

    private static final String BOMB = """
            <?xml version="1.0"?>
            <!DOCTYPE bomb [
              <!ENTITY a "ships ships ships ships ships ships ships ships ships ships">
              <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
              <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
              <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
              <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
              <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
              <!ENTITY file SYSTEM "file:///etc/hostname">
            ]>
            <nitf><body><body.content><p>&f;&file;</p></body.content></body></nitf>
            """;

    private static Document text(String name, String text) {
        return Document.ofText("text: " + name, text);
    }

    private static Document html(String name, String html) {
        return Document.ofHtml("page: " + name, html);
    }

    private static Document xml(String name, String xml) {
        return new Document("xml: " + name, xml, 0, MediaType.XML, "UTF-8", null, null, null, null);
    }

    private static Document json(String name, String json) {
        return new Document("json: " + name, json, 0, MediaType.JSON, "UTF-8", null, null, null, null);
    }
}
