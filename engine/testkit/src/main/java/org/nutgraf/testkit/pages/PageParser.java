package org.nutgraf.testkit.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Probe;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.internal.envelope.Envelope;

/** Reads pages of a folder with the parser that is surest of each. */
public final class PageParser {
    private static final long LONGEST = 64 << 20;

    private final Envelope envelope = new Envelope(LONGEST);
    private final List<ArticleParser> parsers;

    /** Chooses among some parsers. */
    public PageParser(List<? extends ArticleParser> parsers) {
        this.parsers = List.copyOf(parsers);
    }

    /**
     * The article of a page.
     *
     * @param folder where the page lies
     * @param page its entry in the expectations, with {@code file} and, when known, {@code url}
     * @return {@code null} when none is found
     */
    public @Nullable ParsedArticle read(Path folder, Map<String, Object> page) {
        RawDocument raw = RawDocument.of(folder.resolve(Expectations.text(page, "file")));
        String url = Expectations.text(page, "url");
        Document document =
                envelope.open(url.isEmpty() ? raw : raw.withUrl(url)).document();
        if (document == null) {
            return null;
        }
        ArticleParser winner = null;
        Probe best = Probe.none();
        for (ArticleParser parser : parsers) {
            Probe probe = parser.probe(document.preview());
            if (probe.score() > best.score()) {
                winner = parser;
                best = probe;
            }
        }
        List<ParsedArticle> items =
                winner == null ? List.of() : winner.parse(document, best).items();
        return items.isEmpty() ? null : items.get(0);
    }
}
