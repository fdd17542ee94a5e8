package org.nutgraf.plugin.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Probe;

/** What no page should be: the parser must answer, within its bounds. */
class HostilePagesTest {
    private final GenericParser parser = new GenericParser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>a ",
                "<b><i><a href=x>",
                "<table><tr><td>x",
                "<ul><li>x",
                "<h1>t</h1>",
                "</div>",
                "<!--",
                "<a href='",
                "<script>",
                "&amp;",
                "<div class='related comment nav article-body content'>x. "
            })
    void survivesAnythingRepeated(String unit) {
        ParseResult result = parse(unit.repeat(100_000 / unit.length() * 4));

        assertThat(result).isNotNull();
    }

    @Test
    void survivesNestingDeeperThanTheStack() {
        assertThat(parse("<div>".repeat(100_000) + "<p>Deep down there is one sentence, and it is a short one.</p>"))
                .isNotNull();
    }

    @Test
    void survivesOneEndlessLine() {
        assertThat(parser.parse(Document.ofText("x", "word, ".repeat(200_000)), Probe.none()))
                .isNotNull();
        assertThat(parser.parse(Document.ofText("x", "A line\n".repeat(60_000)), Probe.none()))
                .isNotNull();
    }

    @Test
    void tilesWhateverItReads() {
        Random random = new Random(7);
        String[] parts = {
            "<div class=content>",
            "</div>",
            "<p>",
            "The river rose again, and two villages were cut off.",
            "<br>",
            "<h1>",
            "</h1>",
            "<a href=x>",
            "</a>",
            "Read more",
            "<table>",
            "<tr>",
            "<td>",
            "12",
            "</table>",
            "<li>",
            "\u00a0",
            "COMMENTS",
            "<span hidden>",
            "</span>",
            "<pre>",
            "\n",
            "</pre>",
            "<aside>",
            "</aside>",
            "2025"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            // The constructor of ParseResult checks that the roles tile the text.
            assertThat(parse(html.toString())).as(html.toString()).isNotNull();
            assertThat(parser.parse(Document.ofText("x", html.toString()), Probe.none()))
                    .isNotNull();
        }
    }

    private ParseResult parse(String html) {
        return parser.parse(Document.ofHtml("x", html), Probe.none());
    }
}
