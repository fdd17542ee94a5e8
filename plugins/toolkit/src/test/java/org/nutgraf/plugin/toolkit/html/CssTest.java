package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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
            "*",
            "p:first-child");
    private static final List<String> RELATIONS = List.of(" ", " > ", ">", ", ", " ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article.story .story__content, .story__content",
                ".left-authorbox a[href*=/author/], .left-authorbox > span:first-child:not(:has(a))",
                "html[amp], html[\u26A1]",
                ".a > .b .c > .d",
                "h1"
            })
    void findsWhatJsoupFinds(String selector) {
        Page page = new PageReader()
                .read(
                        "<html amp><body><article class='story A'><div class=story__content><h1>x</h1>"
                                + "<div class='b'><p class=c><i class=d>y</i></p></div></div></article>"
                                + "<div class=left-authorbox><span>Z</span><a href=/author/z>Z</a></div>",
                        null);

        assertThat(Css.of(selector).select(page)).isEqualTo(page.dom().select(selector));
    }

    @Test
    void findsWhatJsoupFindsOnAnyPage() {
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            Page page = new PageReader().read(page(random), null);
            for (int j = 0; j < 20; j++) {
                StringBuilder css = new StringBuilder(pick(random, STEPS));
                for (int steps = random.nextInt(4); steps > 0; steps--) {
                    css.append(pick(random, RELATIONS)).append(pick(random, STEPS));
                }
                found += page.dom().select(css.toString()).size();

                assertThat(Css.of(css.toString()).select(page))
                        .as("%s in %s", css, page.dom())
                        .isEqualTo(page.dom().select(css.toString()));
            }
        }
        assertThat(found).isPositive();
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
                    html.append(pick(random, List.of("", " id=x", " id=y", " lang=en", " lang=de")))
                            .append(">t");
                }
            }
        }
        return html.toString();
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
