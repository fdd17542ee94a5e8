package org.nutgraf.plugin.toolkit.story;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.Caseless;

/**
 * What the first part of a page says about the site it belongs to, for probing.
 *
 * @param site the name of the site; empty when the page does not say
 * @param host the lower-case host of the canonical address; empty when the page does not say
 */
public record PageHead(String site, String host) {
    private static final PageHead NOTHING = new PageHead("", "");
    private static final Evaluator SITE = QueryParser.parse("meta[property=og:site_name], meta[name=application-name]");
    private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical]");
    private static final Evaluator URL = QueryParser.parse("meta[property=og:url]");
    /** One of these is in every element that is looked for. */
    private static final List<String> MARKS = List.of("og:", "application-name", "canonical");

    private static final int LONGEST_TAG = 2_048;
    private static final double ADDRESS = 0.95;
    private static final double NAMED = 0.9;
    private static final double BOTH = 0.97;

    /**
     * A publisher's answer to a page: sure by its address, or by what the page's head calls itself.
     *
     * @param domain the publisher's domain, lower case
     * @param names how the publisher's sites call themselves; a longer name that begins so counts too
     * @param layout the layout to answer
     */
    public static Probe probe(Preview preview, String domain, List<String> names, String layout) {
        boolean address = preview.isFrom(domain);
        boolean named = mayName(preview.head(), domain, names) && of(preview).isOf(domain, names);
        List<ProbeEvidence> evidence = new ArrayList<>();
        if (address) {
            evidence.add(ProbeEvidence.declared("address"));
        }
        if (named) {
            evidence.add(ProbeEvidence.declared("name or address in the page's head"));
        }
        return evidence.isEmpty()
                ? Probe.none()
                : new Probe(address && named ? BOTH : address ? ADDRESS : NAMED, layout, evidence);
    }

    /** Most pages are somebody else's: they are not parsed only to find that out. */
    private static boolean mayName(String head, String domain, List<String> names) {
        return Caseless.contains(head, domain)
                || names.stream().anyMatch(name -> Caseless.contains(head, name.toLowerCase(Locale.ROOT)));
    }

    private boolean isOf(String domain, List<String> names) {
        return isFrom(domain) || names.stream().anyMatch(name -> site.regionMatches(true, 0, name, 0, name.length()));
    }

    /** Whether the first part of a page calls it an accelerated mobile page. */
    public static boolean isAccelerated(String head) {
        int root = head.indexOf("<html");
        int end = root < 0 ? -1 : head.indexOf('>', root);
        String tag = end < 0 ? "" : head.substring(root, end);
        return tag.contains(" amp") || tag.indexOf('\u26A1') >= 0;
    }

    /** Reads the head of a previewed page; any other document says nothing. */
    public static PageHead of(Preview preview) {
        if (preview.mediaType() != MediaType.HTML) {
            return NOTHING;
        }
        String head = preview.head();
        int end = endOfStatements(head);
        if (end == 0) {
            return NOTHING;
        }
        Document page = Jsoup.parse(head.substring(0, end));
        String host = host(attribute(page.selectFirst(CANONICAL), "href"));
        if (host.isEmpty()) {
            host = host(attribute(page.selectFirst(URL), "content"));
        }
        return new PageHead(attribute(page.selectFirst(SITE), "content"), host);
    }

    /** An offset behind which nothing is stated, so that the rest need not be parsed; 0 when nothing is. */
    private static int endOfStatements(String head) {
        int last = -1;
        for (String mark : MARKS) {
            int at = Caseless.indexOf(head, mark, last + 1);
            while (at >= 0) {
                last = at;
                at = Caseless.indexOf(head, mark, last + 1);
            }
        }
        return last < 0 ? 0 : Math.min(head.length(), last + LONGEST_TAG);
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
