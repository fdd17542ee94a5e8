package org.nutgraf.plugin.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;

/** Pages that would cost the square of their length where a part were looked for again and again. */
class HostilePagesTest {
    private static final int MANY = 40_000;

    @TestFactory
    @Timeout(60)
    Stream<DynamicTest> takeLinearTime() {
        ArticleParser dawn = Shipped.parser("dawn");
        return Stream.of(
                        List.of("authors", "<span class=story__byline><a>A</a></span>".repeat(MANY)),
                        List.of("comments", "<article class=comment><div class=comment__body>no</div>".repeat(MANY)),
                        List.of("bodies", "<div class=story__content>".repeat(250) + "<p>x y z.</p>".repeat(MANY)),
                        List.of("advertising", "<p>One <b class=ad>two</b> three.</p>".repeat(MANY)),
                        List.of("captions", "<figcaption>x</figcaption>".repeat(MANY)))
                .map(page -> DynamicTest.dynamicTest(page.get(0), () -> {
                    String html = "<html><head><link rel=canonical href='https://www.dawn.com/news/1'></head><body>"
                            + "<article class=story><div class=story__content><p>Two boats came back on Monday.</p>"
                            + page.get(1) + "</div></article></body></html>";
                    Document document = Document.ofHtml("x", html);

                    assertThat(dawn.parse(document, dawn.probe(document.preview()))
                                    .items())
                            .isNotEmpty();
                }));
    }
}
