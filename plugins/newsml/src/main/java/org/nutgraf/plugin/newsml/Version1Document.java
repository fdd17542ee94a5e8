package org.nutgraf.plugin.newsml;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.plugin.toolkit.wire.Rendering;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/** Reads the news items of a NewsML 1.x document, nested ones included. */
final class Version1Document {
    private static final int MAX_STORIES = 2_000;

    private final Rendering rendering = new Rendering();
    private final List<ParsedArticle> articles = new ArrayList<>();
    private final List<Diagnostic> issues = new ArrayList<>();

    private Version1Document() {}

    static ParseResult read(XmlElement root) {
        Version1Document document = new Version1Document();
        List<XmlElement> items = root.below("NewsItem");
        if (items.isEmpty()) {
            document.issues.add(Diagnostic.error("wire-empty", "The document holds no NewsItem"));
        }
        for (XmlElement item : items) {
            document.item(item);
        }
        return document.rendering.result(document.articles, document.issues);
    }

    private void item(XmlElement item) {
        List<Version1Story> stories = Version1Story.of(item);
        for (Version1Story story : stories) {
            if (articles.size() == MAX_STORIES) {
                issues.add(Diagnostic.warning("wire-limit", "Only the first " + MAX_STORIES + " stories are read"));
                return;
            }
            ParsedArticle article = story.read(rendering);
            if (article == null) {
                refuse(item, story);
            } else {
                articles.add(article);
            }
        }
        List<XmlElement> nested = new ArrayList<>();
        for (XmlElement child : item.elements()) {
            nested.addAll(child.below("NewsItem"));
        }
        nested.forEach(this::item);
        if (stories.isEmpty() && nested.isEmpty()) {
            issues.add(
                    Diagnostic.error("item-refused", "A NewsItem holds no NewsComponent, so there is no news in it"));
        }
    }

    private void refuse(XmlElement item, Version1Story story) {
        if (item.first("NewsComponent") != null && !item.below("NewsItem").isEmpty()) {
            // The text is in the nested items, which answer for themselves.
            return;
        }
        issues.add(Diagnostic.error(
                "item-refused",
                "The item " + story.guid() + " holds neither text nor a headline, only media or references"));
    }
}
