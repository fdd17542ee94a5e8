package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.api.Attribute;

class PageMetadataTest {

    @Test
    void readsAStoryOutOfAGraphAmongOthers() {
        PageMetadata metadata = read("<script type='application/ld+json'>{\"@graph\": ["
                + "{\"@type\": \"WebSite\", \"name\": \"The Gazette\"},"
                + "{\"@type\": \"Person\", \"@id\": \"#p\", \"name\": \"Amna Yusuf\"},"
                + "{\"@type\": [\"NewsArticle\"], \"headline\": \"Talks &amp; tea\", \"author\": {\"@id\": \"#p\"},"
                + "\"datePublished\": \"2025-02-03T09:10:28+05:00\", \"articleSection\": \"Pakistan\","
                + "\"keywords\": [\"talks\", \"tea\"]}]}</script>");

        assertThat(metadata.headline()).extracting(Attribute::value).isEqualTo("Talks & tea");
        assertThat(metadata.authors()).extracting(Attribute::value).containsExactly("Amna Yusuf");
        assertThat(metadata.published()).extracting(Attribute::value).isEqualTo("2025-02-03T09:10:28+05:00");
        assertThat(metadata.section()).extracting(Attribute::value).isEqualTo("Pakistan");
        assertThat(metadata.keywords()).containsExactly("talks", "tea");
    }

    @Test
    void readsWhatStandsBehindManyTimesAndHeadings() {
        PageMetadata metadata = read("<div><h1 class=title>More</h1><time>9:30</time></div>".repeat(300)
                + "<p itemprop=datePublished datetime='2025-02-03'>3 February</p>");

        assertThat(metadata.published()).extracting(Attribute::value).isEqualTo("2025-02-03");
    }

    @Test
    void readsBrokenLinkedData() {
        PageMetadata metadata = read("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\",\n"
                + "\"headline\": \"Rain\nstops\", \"author\": [{\"name\": \"A. Khan\"},], }</script>");

        assertThat(metadata.headline()).extracting(Attribute::value).isEqualTo("Rain stops");
        assertThat(metadata.authors()).extracting(Attribute::value).containsExactly("A. Khan");
    }

    @Test
    void takesTheSitesNameOffTheTitle() {
        PageMetadata metadata = read("<meta property='og:site_name' content='The Gazette'>"
                + "<title>Talks resume in Doha | World | The Gazette</title>");

        assertThat(metadata.titles()).contains("Talks resume in Doha | World");
        assertThat(read("<title>Talks resume in Doha on Friday - Gazette</title>")
                        .headline())
                .extracting(Attribute::value)
                .isEqualTo("Talks resume in Doha on Friday");
    }

    @Test
    void prefersStatedMetasAndSaysWhereAValueCameFrom() {
        PageMetadata metadata = read("<html lang=en-GB><meta property='article:published_time' "
                + "content='2025-01-29 20:34:11+05:00'><meta name=author content='By Sana Mir'>"
                + "<link rel=canonical href='https://gazette.example/1'>");

        assertThat(metadata.published())
                .isEqualTo(new Attribute<>("2025-01-29T20:34:11+05:00", 0.95, "meta article:published_time"));
        assertThat(metadata.authors()).extracting(Attribute::value).containsExactly("Sana Mir");
        assertThat(metadata.language()).extracting(Attribute::value).isEqualTo("en-GB");
        assertThat(metadata.url()).extracting(Attribute::value).isEqualTo("https://gazette.example/1");
    }

    @Test
    void readsMicrodata() {
        PageMetadata metadata = read("<article><span itemprop=author itemscope><b itemprop=name>Omar Gul</b> | Desk"
                + "</span><time itemprop=datePublished datetime='2024-06-29'>Saturday</time></article>");

        assertThat(metadata.authors()).extracting(Attribute::value).containsExactly("Omar Gul");
        assertThat(metadata.published()).extracting(Attribute::value).isEqualTo("2024-06-29");
    }

    @Test
    void isNotTheAuthorWhoPublishes() {
        PageMetadata metadata = read(
                "<meta property='og:site_name' content='The Gazette'>" + "<meta name=author content='The Gazette'>");

        assertThat(metadata.authors()).isEmpty();
    }

    private static PageMetadata read(String html) {
        return new PageReader().read(html, null).metadata();
    }
}
