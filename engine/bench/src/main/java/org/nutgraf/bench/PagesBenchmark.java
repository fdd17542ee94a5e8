package org.nutgraf.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nutgraf.engine.internal.plugin.LoadedParser;
import org.nutgraf.engine.internal.plugin.PluginHost;
import org.nutgraf.testkit.pages.Expectations;
import org.nutgraf.testkit.pages.NewsPages;
import org.nutgraf.testkit.pages.PageParser;
import org.nutgraf.testkit.pages.Segments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well real pages are read: precision and recall over segments, and what of a news page is exact. */
@Command(
        name = "pages",
        header = "How much of the text of real pages is found, and how little of what surrounds it.",
        mixinStandardHelpOptions = true,
        description = {
            "",
            "Below the data folder it reads html/general (pages with segments that must and must not be in the body;",
            "precision and recall over these segments) and html/south-asia (news pages with headline, dek, author, date",
            "and paragraphs), each with an expectations.jsonl."
        })
final class PagesBenchmark implements Callable<Integer> {
    private final PrintWriter out;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--all-parsers", description = "With the parser that wins each page, not with generic alone.")
    private boolean allParsers;

    @Option(names = "--misses", description = "Name every segment and every field that is wrong.")
    private boolean misses;

    PagesBenchmark(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (PluginHost plugins = corpus.openPlugins();
                PageParser parser = new PageParser(plugins.parsers().stream()
                        .filter(each -> allParsers || each.id().equals("generic"))
                        .map(LoadedParser::parser)
                        .toList())) {
            Path general = corpus.data().resolve("html/general");
            Segments segments = new Segments(misses ? out : null);
            for (Map<String, Object> page : Expectations.in(general)) {
                segments.add(page, parser.read(general, page));
            }
            out.println(segments);
            Path asia = corpus.data().resolve("html/south-asia");
            NewsPages news = new NewsPages(misses ? out : null);
            List<Map<String, Object>> pages = Expectations.in(asia);
            for (Map<String, Object> page : pages) {
                news.add(page, parser.read(asia, page));
            }
            out.println(news);
        }
        return 0;
    }
}
