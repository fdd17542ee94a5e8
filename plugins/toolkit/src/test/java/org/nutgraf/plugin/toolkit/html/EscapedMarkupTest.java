package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EscapedMarkupTest {
    private static final String ESCAPED = "<div>&lt;p&gt;The harbour opened again.&lt;/p&gt;</div>";

    @Test
    void looksAtEveryBlock() {
        assertThat(isShown("<p>News</p>" + ESCAPED.repeat(3) + "<p>More</p>")).isTrue();
        assertThat(isShown(ESCAPED + "<p>The harbour opened again, said the master.</p>".repeat(3)))
                .isFalse();
    }

    @Test
    void looksForLineBreaksBehindTheLastParagraph() {
        String breaks = "<div>The harbour opened again on Friday.&lt;br&gt;</div>";

        assertThat(isShown(ESCAPED + breaks.repeat(3))).isTrue();
        assertThat(isShown(breaks.repeat(3) + ESCAPED)).isFalse();
    }

    @Test
    void leavesCodeAlone() {
        assertThat(isShown("<pre>&lt;p&gt;The harbour opened again.&lt;/p&gt;</pre>"))
                .isFalse();
    }

    private static boolean isShown(String html) {
        return EscapedMarkup.isShown(PageWalk.over(Jsoup.parse(html), new StatedMetadata(), 1_000, false)
                .finish());
    }
}
