package org.nutgraf.plugin.toolkit.story;

import java.net.URI;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.Preview;

/**
 * What the first part of a page says about the site it belongs to, for probing.
 *
 * @param site the name of the site; empty when the page does not say
 * @param host the lower-case host of the canonical address; empty when the page does not say
 */
public record PageHead(String site, String host) {
    private static final PageHead NOTHING = new PageHead("", "");

    /** Reads the head of a previewed page; any other document says nothing. */
    public static PageHead of(Preview preview) {
        if (preview.mediaType() != MediaType.HTML) {
            return NOTHING;
        }
        Document page = Jsoup.parse(preview.head());
        Element site = page.selectFirst("meta[property=og:site_name], meta[name=application-name]");
        String host = host(attribute(page.selectFirst("link[rel=canonical]"), "href"));
        if (host.isEmpty()) {
            host = host(attribute(page.selectFirst("meta[property=og:url]"), "content"));
        }
        return new PageHead(attribute(site, "content"), host);
    }

    /** Whether the page names a domain, or one of its subdomains, as its own. */
    public boolean isFrom(String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    private static String attribute(@Nullable Element element, String name) {
        return element == null ? "" : element.attr(name).strip();
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
