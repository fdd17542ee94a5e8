package org.nutgraf.testkit.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.Nutgraf;

/** Reads pages of a folder with the parser that is surest of each. Thread-safe; needs the engine on the class path. */
public final class PageParser implements AutoCloseable {
    private final Nutgraf nutgraf;

    /** Chooses among some parsers. */
    public PageParser(List<? extends ArticleParser> parsers) {
        Nutgraf.Builder builder = Nutgraf.builder();
        parsers.forEach(builder::parser);
        this.nutgraf = builder.build();
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
        ParseResult result =
                nutgraf.parse(url.isEmpty() ? raw : raw.withUrl(url)).result();
        return result == null || result.items().isEmpty()
                ? null
                : result.items().get(0);
    }

    @Override
    public void close() {
        nutgraf.close();
    }
}
