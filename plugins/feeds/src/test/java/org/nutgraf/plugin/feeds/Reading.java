package org.nutgraf.plugin.feeds;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Parsing;
import org.nutgraf.plugin.agencytext.AgencyTextParser;
import org.nutgraf.plugin.newsml.NewsmlParser;
import org.nutgraf.plugin.ninjs.NinjsParser;
import org.nutgraf.plugin.nitf.NitfParser;

/**
 * One agency file as users get it: decoded, recognised and read by the engine with all wire parsers.
 *
 * @param parsing what was recognised and read
 * @param results one for each article
 */
record Reading(Parsing parsing, List<Classification> results) {

    /** An engine with all wire parsers and no rules. */
    static Nutgraf engine() {
        return Nutgraf.builder()
                .parser(new NewsmlParser())
                .parser(new NitfParser())
                .parser(new NinjsParser())
                .parser(new FeedParser())
                .parser(new AgencyTextParser())
                .build();
    }

    static Reading of(Nutgraf engine, Path file) {
        RawDocument document = RawDocument.of(file);
        return new Reading(
                engine.parse(document),
                engine.classify(document).stream()
                        .filter(result -> !result.isError())
                        .toList());
    }

    /** All articles as text, the way they are rendered. */
    String text() {
        return parsing.result() == null ? "" : parsing.result().text();
    }

    ParsedArticle article(int item) {
        return Objects.requireNonNull(results.get(item).article());
    }
}
