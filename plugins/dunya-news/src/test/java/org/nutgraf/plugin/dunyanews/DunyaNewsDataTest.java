package org.nutgraf.plugin.dunyanews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.testkit.pages.Expectations;
import org.nutgraf.testkit.pages.NewsPages;
import org.nutgraf.testkit.pages.PageParser;
import org.nutgraf.testkit.parser.RealData;

class DunyaNewsDataTest {

    @Test
    void readsAPageExactly() {
        Path folder = RealData.at("html/south-asia");
        NewsPages news = new NewsPages(null);
        try (PageParser parser = new PageParser(List.of(new DunyaNewsParser()))) {
            for (Map<String, Object> page : Expectations.in(folder)) {
                if (String.valueOf(page.get("url")).contains("dunyanews.tv")) {
                    news.add(page, parser.read(folder, page));
                }
            }
        }

        assertThat(List.of(news.pages(), news.headlines(), news.deks(), news.authors(), news.dates()))
                .containsOnly(1);
        assertThat(news.paragraphs()).isGreaterThanOrEqualTo(0.99);
    }
}
