package org.nutgraf.plugin.generic;

import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.html.PageReader;
import org.nutgraf.plugin.toolkit.shape.KnownLines;
import org.nutgraf.plugin.toolkit.shape.Legibility;
import org.nutgraf.plugin.toolkit.shape.PageStory;
import org.nutgraf.plugin.toolkit.shape.TextStory;
import org.pf4j.Extension;

/**
 * Reads any page and any text.
 *
 * <p>Its score never exceeds {@link Probe#GENERIC_MAX}, so that it wins only what no other parser recognises.
 */
@Extension
public final class GenericParser implements ArticleParser {
    static final String HTML = "html";
    static final String TEXT = "text";

    private static final double MARKUP_SCORE = 0.05;

    private final PageReader reader = new PageReader();

    @Override
    public String id() {
        return "generic";
    }

    @Override
    public Probe probe(Preview preview) {
        return switch (preview.mediaType()) {
            case HTML -> Probe.of(Probe.GENERIC_MAX, HTML, ProbeEvidence.statistical("an HTML page"));
            case TEXT -> Probe.of(Probe.GENERIC_MAX, TEXT, ProbeEvidence.statistical("plain text"));
            case XML -> Probe.of(MARKUP_SCORE, HTML, ProbeEvidence.statistical("markup of no known format"));
            case JSON -> Probe.none();
        };
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        if (!Legibility.isText(document.text(), document.start())) {
            return ParseResult.refused("no-text", "The document holds no text");
        }
        return document.mediaType() == MediaType.TEXT || document.mediaType() == MediaType.JSON
                ? new TextStory(document, TEXT, KnownLines.NONE).read()
                : new PageStory(document, reader.read(document), HTML).read();
    }
}
