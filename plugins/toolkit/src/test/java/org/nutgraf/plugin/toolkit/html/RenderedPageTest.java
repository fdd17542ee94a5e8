package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Passage;

class RenderedPageTest {

    @Test
    void rendersBlocksOnLinesOfTheirOwn() {
        Page page = read("<body><h1>Talks  resume</h1><div>First <b>bold</b>\n word<p>Second</p>tail</div></body>");

        assertThat(page.rendered().text()).isEqualTo("Talks resume\nFirst bold word\nSecond\ntail\n");
        assertThat(page.rendered().blocks())
                .extracting(block -> block.box().tag())
                .containsExactly("h1", "div", "p", "div");
        assertThat(page.rendered().blocks().get(2).path()).isEqualTo("html>body>div>p");
    }

    @Test
    void keepsALoneLineBreakAndSplitsAtTwo() {
        Page page = read("<p>One<br>two<br><br>\nthree</p>");

        assertThat(texts(page)).containsExactly("One\ntwo", "three");
    }

    @Test
    void leavesOutWhatNobodySees() {
        Page page = read("<p>Seen<script>var a;</script><style>p{}</style><span style='display: none'>not</span>"
                + "<span hidden>nor</span><noscript>this</noscript></p><select><option>x</option></select>");

        assertThat(texts(page)).containsExactly("Seen");
    }

    @Test
    void rendersAnyWhiteSpaceBetweenWordsAsOneSpace() {
        Random random = new Random(3);
        String alphabet = "ab–é      \n\t\u00A0\u200B\u2003\u3000";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder words = new StringBuilder("x");
            for (int length = random.nextInt(40); length > 0; length--) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String single = words.toString().replaceAll("[ \n\t\u00A0\u200B\u2003\u3000]+", " ");

            assertThat(texts(read("<p>" + words + "<b>y</b></p>")))
                    .as(words.toString())
                    .containsExactly(single + "y");
        }
    }

    @Test
    void joinsShortCellsOfARow() {
        Page page = read("<table><tr><td>Runs</td><td>231</td></tr><tr><td><p>Own paragraph</p></td><td>x</td></tr>"
                + "</table><p>After</p>");

        assertThat(texts(page)).containsExactly("Runs\t231", "Own paragraph", "x", "After");
        assertThat(page.rendered().blocksIn(boxes(page, "body > p"))).hasSize(1);
        assertThat(page.rendered().blocksIn(boxes(page, "table"))).hasSize(3);
    }

    @Test
    void countsLinksAndBoldCharacters() {
        Block block = read("<p><b>Read</b> <a href='/x'>more news</a>.</p>")
                .rendered()
                .blocks()
                .get(0);

        assertThat(block.links()).isEqualTo(1);
        assertThat(block.linkChars()).isEqualTo(9);
        assertThat(block.boldChars()).isEqualTo(4);
        assertThat(block.linkDensity()).isBetween(0.6, 0.65);
    }

    @Test
    void findsElementsByCssSelector() {
        Page page = read("<main><p class=a>One</p><p>Two <em>three</em></p></main><p>Four</p>");
        RenderedPage rendered = page.rendered();

        assertThat(rendered.blocksIn(boxes(page, "main p")))
                .extracting(rendered::textOf)
                .containsExactly("One", "Two three");
        Box word = boxes(page, "em").get(0);
        assertThat(rendered.passage(word)).extracting(Passage::text).isEqualTo("three");
        assertThat(rendered.blocksIn(word)).hasSize(1);
        assertThat(boxes(page, "nav")).isEmpty();
    }

    @Test
    void readsHiddenTextOfAPageThatShowsNothing() {
        String story = "The river rose again overnight and two villages were cut off. ".repeat(80);

        Page page = read("<div style='display:none'><p>" + story + "</p></div><p>Loading</p>");

        assertThat(page.rendered().text()).contains("two villages were cut off");
    }

    @Test
    void readsHostileNestingInLinearTime() {
        String deep = "<div>".repeat(100_000) + "bottom" + "</div>".repeat(100_000);

        Page page = new PageReader(new PageLimits(12_000_000, 256, 50_000)).read(deep, null);

        assertThat(page.rendered().boxes()).hasSizeLessThanOrEqualTo(50_000);
        assertThat(page.rendered().boxes())
                .allSatisfy(box -> assertThat(box.path().length()).isLessThan(2_000));
    }

    @Test
    void saysWhichLimitWasHit() {
        PageReader reader = new PageReader(new PageLimits(60, 20, 4));

        assertThat(reader.read("<p>a</p>".repeat(100), null).issues())
                .extracting(issue -> issue.code())
                .containsExactly("page-too-long", "page-too-large");
    }

    private static List<Box> boxes(Page page, String css) {
        return Css.of(css).select(page.rendered());
    }

    private static Page read(String html) {
        return new PageReader().read(html, null);
    }

    private static List<String> texts(Page page) {
        return page.rendered().blocks().stream().map(page.rendered()::textOf).toList();
    }
}
