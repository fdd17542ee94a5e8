package org.nutgraf.plugin.newsml;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.plugin.toolkit.wire.Rendering;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/** Reads the items of a news message, or a single item. */
final class G2Document {
    private static final int MAX_ITEMS = 2_000;

    private final Rendering rendering = new Rendering();
    private final List<ParsedArticle> articles = new ArrayList<>();
    private final List<Diagnostic> issues = new ArrayList<>();

    private G2Document() {}

    static ParseResult read(XmlElement root) {
        G2Document document = new G2Document();
        List<XmlElement> items = new ArrayList<>();
        document.collect(root, items);
        for (XmlElement item : items) {
            document.item(item);
        }
        document.packages(items);
        if (items.isEmpty()) {
            document.issues.add(Diagnostic.error("wire-empty", "The message holds no item"));
        }
        return document.rendering.result(document.articles, document.issues);
    }

    private void collect(XmlElement element, List<XmlElement> items) {
        if (element.name().endsWith("Item")) {
            if (items.size() < MAX_ITEMS) {
                items.add(element);
            } else if (items.size() == MAX_ITEMS) {
                items.add(element);
                issues.add(Diagnostic.warning("wire-limit", "Only the first " + MAX_ITEMS + " items are read"));
            }
            if (!element.name().equals("packageItem")) {
                return;
            }
            // A package refers to its items, but some agencies put them inside.
        }
        for (XmlElement child : element.elements()) {
            collect(child, items);
        }
    }

    private void item(XmlElement item) {
        if (item.name().equals("newsItem")) {
            ParsedArticle article = G2Item.read(item, rendering, issues);
            if (article != null) {
                articles.add(article);
            }
        } else if (!item.name().equals("packageItem")) {
            refuse(item, "holds no news text");
        }
    }

    /** A package beside its items is an envelope; alone, it refers to news that is elsewhere. */
    private void packages(List<XmlElement> items) {
        for (XmlElement item : items) {
            if (item.name().equals("packageItem") && articles.isEmpty()) {
                refuse(item, "only refers to items that are not in this document");
            }
        }
    }

    private void refuse(XmlElement item, String why) {
        String guid = item.attribute("guid");
        String message = "A " + item.name() + (guid == null ? "" : " (" + guid + ")") + " " + why;
        issues.add(Diagnostic.error("item-refused", message));
    }
}
