package org.nutgraf.plugin.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.wire.Rendering;
import org.nutgraf.plugin.toolkit.wire.WireField;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.HtmlTree;
import org.nutgraf.plugin.toolkit.xml.XmlElement;
import org.nutgraf.plugin.toolkit.xml.XmlRefusedException;
import org.nutgraf.plugin.toolkit.xml.XmlRoot;
import org.nutgraf.plugin.toolkit.xml.XmlTree;
import org.pf4j.Extension;

/** The parser of feeds: one article for each entry. */
@Extension
public final class FeedParser implements ArticleParser {
    private static final int MAX_ITEMS = 5_000;
    private static final int PROLOG = 4_096;

    @Override
    public String id() {
        return "feeds";
    }

    @Override
    public Probe probe(Preview preview) {
        String head = preview.head();
        int tag = head.indexOf('<');
        if (tag < 0 || tag >= PROLOG) {
            return Probe.none();
        }
        XmlRoot root = XmlRoot.of(head);
        String name = root == null ? tagIn(head) : root.name();
        String layout = name == null ? null : layout(name, root == null ? head : root.namespace());
        return layout == null
                ? Probe.none()
                : Probe.of(0.95, layout, ProbeEvidence.declared("document element " + name));
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        List<Diagnostic> issues = new ArrayList<>();
        XmlElement root;
        try {
            root = XmlTree.read(document.text(), document.start());
        } catch (XmlRefusedException e) {
            if (!e.code().equals("xml-malformed")) {
                return ParseResult.refused(e.code(), e.reason());
            }
            // Readers of feeds have always been lenient, so writers of feeds have never had to be strict.
            root = HtmlTree.readLenientXml(document.text().substring(document.start()));
            issues.add(Diagnostic.warning("feed-malformed", "Read leniently. " + e.reason()));
        }
        return read(root, probe.layout() == null ? "feed" : probe.layout(), issues);
    }

    private static ParseResult read(XmlElement root, String layout, List<Diagnostic> issues) {
        Rendering rendering = new Rendering();
        List<ParsedArticle> articles = new ArrayList<>();
        List<XmlElement> entries = new ArrayList<>(root.below("item"));
        entries.addAll(root.below("entry"));
        Channel channel = Channel.of(root);
        for (XmlElement entry : entries.subList(0, Math.min(entries.size(), MAX_ITEMS))) {
            WireStory story = new WireStory(layout);
            Entry.read(entry, channel, story);
            if (story.hasText() || story.value(WireField.HEADLINE) != null) {
                articles.add(story.render(rendering));
            } else {
                issues.add(Diagnostic.error("item-refused", "An entry holds neither a title nor text"));
            }
        }
        if (entries.size() > MAX_ITEMS) {
            issues.add(Diagnostic.warning("wire-limit", "Only the first " + MAX_ITEMS + " entries are read"));
        }
        if (entries.isEmpty()) {
            issues.add(Diagnostic.error("wire-empty", "The feed has no entries"));
        }
        return rendering.result(articles, issues);
    }

    private static @Nullable String layout(String name, String namespaceOrHead) {
        return switch (name) {
            case "rss" -> "rss-2";
            case "RDF" -> namespaceOrHead.contains("rdf-syntax") ? "rss-1" : null;
            case "feed" -> namespaceOrHead.toLowerCase(Locale.ROOT).contains("atom") ? "atom" : null;
            default -> null;
        };
    }

    /** The document element of a feed whose prolog no XML parser accepts. */
    private static @Nullable String tagIn(String head) {
        String prolog = head.substring(0, Math.min(head.length(), PROLOG));
        return prolog.contains("<rss") && prolog.contains("<channel")
                ? "rss"
                : prolog.contains("<feed ") ? "feed" : prolog.contains("<rdf:RDF") ? "RDF" : null;
    }
}
