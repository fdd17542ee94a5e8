package org.nutgraf.plugin.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.testkit.pages.Expectations;
import org.nutgraf.testkit.pages.NewsPages;
import org.nutgraf.testkit.pages.PageParser;
import org.nutgraf.testkit.parser.RealData;

/**
 * How well news pages of South Asia are read without a parser of their own.
 *
 * <p>{@code engine/bench/run pages --misses} prints the figures, and everything that is wrong.
 */
class SouthAsiaPagesTest {

    @Test
    void readsNewsPagesWithoutKnowingThem() {
        Path folder = RealData.at("html/south-asia");
        StringWriter misses = new StringWriter();
        NewsPages news = new NewsPages(new PrintWriter(misses));
        try (PageParser parser = new PageParser(List.of(new GenericParser()))) {
            for (Map<String, Object> page : Expectations.in(folder)) {
                news.add(page, parser.read(folder, page));
            }
        }

        assertThat(news.paragraphs()).as("%s%n%s", news, misses).isGreaterThanOrEqualTo(0.95);
        assertThat(List.of(news.headlines(), news.dates()))
                .as("%s%n%s", news, misses)
                .containsOnly(news.pages());
        // Of one page another dek and author are expected than it has: none, though it prints one under the headline,
        // and the author of a teaser far below the story.
        assertThat(List.of(news.deks(), news.authors()))
                .as("%s%n%s", news, misses)
                .containsOnly(news.pages() - 1);
    }
}
