package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssTest {
    private static final List<String> STEPS = List.of(
            "div",
            "p",
            "H1",
            ".a",
            ".B",
            ".a.b",
            "p.c",
            "#x",
            "div#y.a",
            "[lang]",
            "p[lang=en]",
            ".a[lang]",
            "[lang='e n, > f']",
            "*",
            "p:first-child",
            ".c:last-child",
            "div:not(.a)",
            ":not(p, [lang])",
            ".a:not(div .a)",
            "div:has(h1)",
            "span:not(:has(p, .c))",
            ".b:first-child:not(#x).a",
            "p:nth-child(2)");
    private static final List<String> RELATIONS = List.of(" ", " > ", ">", ", ", " ", " + ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article.story .story__content, .story__content",
                ".left-authorbox a[href*=/author/], .left-authorbox > span:first-child:not(:has(a))",
                "html[amp], html[\u26A1]",
                ".story__content > .b .c > .d",
                "[class*='auth'] a[href^=\"/author/\"]",
                ".left-authorbox > :not(span)",
                "h1 + div, h1 ~ div",
                "h1"
            })
    void findsWhatJsoupFinds(String selector) {
        Page page = new PageReader()
                .read(
                        "<html amp><body><article class='story A'><div class=story__content><h1>x</h1>"
                                + "<div class='b'><p class=c><i class=d>y</i></p></div></div></article>"
                                + "<div class=left-authorbox><span>Z</span><a href=/author/z>Z</a></div>",
                        null);

        assertThat(elements(Css.of(selector).select(page.rendered())))
                .isNotEmpty()
                .isEqualTo(page.dom().select(selector));
    }

    @Test
    void findsWhatJsoupFindsOnAnyPage() {
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            Page page = new PageReader().read(page(random), null);
            List<Element> visible = elements(
                    page.rendered().boxes().stream().filter(Box::hasText).toList());
            Box around = page.rendered()
                    .boxes()
                    .get(random.nextInt(page.rendered().boxes().size()));
            for (int j = 0; j < 20; j++) {
                StringBuilder selector = new StringBuilder(pick(random, STEPS));
                for (int steps = random.nextInt(4); steps > 0; steps--) {
                    selector.append(pick(random, RELATIONS)).append(pick(random, STEPS));
                }
                Css css = Css.of(selector.toString());
                List<Element> expected = page.dom().child(0).select(selector.toString());
                found += expected.size();

                assertThat(elements(css.select(page.rendered())))
                        .as("%s in %s", selector, page.dom())
                        .isEqualTo(visible.stream().filter(expected::contains).toList());
                assertThat(css.isIn(page)).isEqualTo(!expected.isEmpty());
                assertThat(css.select(page.rendered(), around))
                        .isEqualTo(css.select(page.rendered()).stream()
                                .filter(around::contains)
                                .toList());
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void leavesOutWhatShowsNoText() {
        Page page = new PageReader()
                .read("<head><meta name=a></head><p class=a hidden>x</p><p class=a>y</p><p class=a></p>", null);

        assertThat(Css.of(".a").select(page.rendered())).hasSize(1);
        assertThat(Css.of("p[hidden]").select(page.rendered())).isEmpty();
        assertThat(Css.of("p[hidden]").isIn(page)).isTrue();
        assertThat(Css.of("meta[name=a]").isIn(page)).isTrue();
        assertThat(Css.of("html[amp]").isIn(page)).isFalse();
    }

    private static List<Element> elements(List<Box> boxes) {
        return boxes.stream().map(Box::element).toList();
    }

    private static String page(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String tag = pick(random, List.of("div", "p", "h1", "span"));
            switch (random.nextInt(3)) {
                case 0 -> html.append("</").append(tag).append('>');
                default -> {
                    html.append('<').append(tag).append(" class='");
                    html.append(pick(random, List.of("a", "b", "A b", "c", "a\tc", "")))
                            .append("'");
                    html.append(
                            pick(random, List.of("", " id=x", " id=y", " lang=en", " lang='e n, > f'", " hidden", "")));
                    html.append(">t");
                }
            }
        }
        return html.toString();
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
