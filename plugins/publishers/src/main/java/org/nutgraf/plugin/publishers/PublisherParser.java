package org.nutgraf.plugin.publishers;

import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.plugin.toolkit.html.PageReader;
import org.nutgraf.plugin.toolkit.shape.TextStory;

/** Reads the pages and texts of one publisher. */
final class PublisherParser implements ArticleParser {
    /** The layout of what no layout file describes, and was read by its shape. */
    static final String BY_SHAPE = "by-shape";

    private final Publisher publisher;
    private final Directory directory;
    private final PageReader reader = new PageReader();

    PublisherParser(Publisher publisher, Directory directory) {
        this.publisher = publisher;
        this.directory = directory;
    }

    @Override
    public String id() {
        return publisher.source();
    }

    /** The ids of its layouts. */
    List<String> layouts() {
        return Stream.concat(
                        publisher.pages().stream().map(PageLayout::id),
                        publisher.texts().stream().map(TextLayout::id))
                .toList();
    }

    @Override
    public Probe probe(Preview preview) {
        return new PublisherProbe(publisher, directory.sighting(preview)).probe(preview);
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        ParseResult result = document.mediaType() == MediaType.HTML
                ? new PublishedPage(publisher, document, reader.read(document)).read()
                : text(document);
        List<ParsedArticle> items = result.items().stream().map(this::completed).toList();
        return new ParseResult(items, result.text(), result.spans(), result.issues());
    }

    private ParseResult text(Document document) {
        TextLayout layout = publisher.texts().isEmpty()
                ? TextLayout.unknown(BY_SHAPE)
                : publisher.texts().get(0);
        PublishedLines lines = new PublishedLines(publisher, layout);
        return lines.withComments(new TextStory(document, layout.id(), lines).read());
    }

    /** What goes without saying in the publisher's own stories. */
    private ParsedArticle completed(ParsedArticle article) {
        ParsedArticle.Builder builder = article.toBuilder();
        if (publisher.language() != null) {
            builder.language(new Attribute<>(publisher.language(), 0.9, "publisher"));
        }
        if (article.agency() == null && publisher.agency() != null) {
            builder.agency(new Attribute<>(publisher.agency(), 0.9, "publisher"));
        }
        return builder.build();
    }
}
