package org.nutgraf.plugin.toolkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.Preview;
import org.nutgraf.plugin.toolkit.html.PageReader;

class PageHeadTest {

    @ParameterizedTest
    @CsvSource({
        "<meta property=og:site_name content='The Post'>, The Post, ''",
        "<meta content='The Post' name=APPLICATION-NAME><p>By Mail, The Post, ''",
        "<LINK REL=CANONICAL TITLE='a > b' HREF='https://News.Post.example/a'>, '', news.post.example",
        "<link href='/relative' rel=canonical><meta property=OG:URL content=https://post.example>, '', post.example",
        "<p>A canonical text about og:url</p>, '', ''",
        "<title>The Post</title>, '', ''",
    })
    void readsWhatAPageCallsItself(String html, String site, String host) {
        for (String before : List.of("", "<html><head>", "<div>" + "<p>text</p>".repeat(1_000))) {
            PageHead head = PageHead.of(preview(before + html + "<p>text</p>".repeat(300)));

            assertThat(head).isEqualTo(new PageHead(site, host));
        }
    }

    @Test
    void readsNothingOffOtherDocuments() {
        assertThat(PageHead.of(new Preview(MediaType.TEXT, null, null, "rel=canonical", "", 13)))
                .isEqualTo(new PageHead("", ""));
    }

    private static Preview preview(String html) {
        return new Preview(MediaType.HTML, null, null, html, "", html.length());
    }

    @ParameterizedTest
    @CsvSource({
        "<!doctype html><html amp lang=en><head>, true",
        "<!doctype html><html lang=en \u26A1><head>, true",
        "<!doctype html><html lang=en class=amplified><head>, false",
        "<p amp>, false"
    })
    void knowsAcceleratedPagesByTheirRoot(String html, boolean accelerated) {
        assertThat(PageHead.isAccelerated(html)).isEqualTo(accelerated);
        assertThat(new PageReader().read(html, null).isAccelerated()).isEqualTo(accelerated);
    }
}
