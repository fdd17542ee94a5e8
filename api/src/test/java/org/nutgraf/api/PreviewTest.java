package org.nutgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    @Test
    void readsTheHostThatUriReads() {
        Random random = new Random(7);
        List<String> parts = List.of(
                "http://",
                "https://",
                "HTTP://",
                "a",
                "Dawn",
                ".",
                ".com",
                "-",
                "1",
                "/",
                "?q=1",
                "#",
                ":80",
                "@",
                " ",
                "%20",
                "%",
                "_",
                "|",
                "//",
                "[",
                "\u00E9");
        for (int i = 0; i < 20_000; i++) {
            String address = (random.nextInt(4) == 0 ? "" : parts.get(random.nextInt(2)))
                    + random.ints(random.nextInt(8), 0, parts.size())
                            .mapToObj(parts::get)
                            .collect(Collectors.joining());
            Preview preview = Document.ofText("a", "text").withUrl(address).preview();

            assertThat(preview.host()).as(address).isEqualTo(uriHost(address.strip()));
        }
    }

    private static @Nullable String uriHost(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
