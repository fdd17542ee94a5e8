package org.nutgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewTest {

    @Test
    void boundsHeadAndTail() {
        Preview preview = Document.ofText("x", "a".repeat(100_000) + "z").preview();

        assertThat(preview.head()).hasSize(Preview.HEAD);
        assertThat(preview.tail()).hasSize(Preview.TAIL).endsWith("z");
        assertThat(preview.length()).isEqualTo(100_001);
    }

    @Test
    void beginsWhereTheDocumentProperBegins() {
        Document document =
                new Document("x", " date 2024-06-27 Talks", 17, MediaType.TEXT, "UTF-8", null, null, null, null);

        assertThat(document.preview().head()).isEqualTo("Talks");
        assertThat(document.preview().tail()).isEqualTo("Talks");
    }

    @Test
    void knowsDomainsAndSubdomains() {
        assertThat(at("https://tribune.com.pk/story/1").isFrom("tribune.com.pk"))
                .isTrue();
        assertThat(at("https://WWW.Tribune.com.pk/").isFrom("tribune.com.pk")).isTrue();
        assertThat(at("https://nottribune.com.pk/").isFrom("tribune.com.pk")).isFalse();
        assertThat(at("https://x.example/?u=tribune.com.pk").isFrom("tribune.com.pk"))
                .isFalse();
        assertThat(at("not an address at all").isFrom("tribune.com.pk")).isFalse();
        assertThat(at(null).isFrom("tribune.com.pk")).isFalse();
    }

    private static Preview at(String url) {
        return Document.ofText("x", "Talks").withUrl(url).preview();
    }
}
