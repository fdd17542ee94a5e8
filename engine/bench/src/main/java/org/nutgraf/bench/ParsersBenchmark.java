package org.nutgraf.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.RawDocument;
import org.nutgraf.bench.measure.Contender;
import org.nutgraf.bench.measure.Contest;
import org.nutgraf.bench.measure.Least;
import org.nutgraf.bench.measure.Standing;
import org.nutgraf.engine.internal.envelope.Envelope;
import org.nutgraf.engine.internal.plugin.LoadedParser;
import org.nutgraf.engine.internal.plugin.PluginHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The throughput of each parser over the documents it wins, next to jsoup's bare parse of the same text. */
@Command(
        name = "parsers",
        header = "Articles a second of each parser, next to jsoup's bare parse of the same text.",
        mixinStandardHelpOptions = true,
        description = {
            "",
            "Every document goes to the parser that wins it, as in real use. Measured are: parsing it, with the roles of",
            "all its characters; probing it with all parsers, once for each document, as in real use; jsoup's parse of the",
            "same text. Both is probing and parsing after each other. One thread, processor time, in turns.",
            "Last, the documents of all parsers together.",
            "least × is the ratio of parsing to jsoup's parse by sums of the least of many passes over each document."
        })
final class ParsersBenchmark implements Callable<Integer> {
    private static final long LONGEST = 64 << 20;

    private final PrintWriter out;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Mixin
    private ContestOptions contest = new ContestOptions();

    @Option(
            names = "--at-most",
            paramLabel = "N",
            description = "Documents of one parser and media type (default: ${DEFAULT-VALUE}).")
    private int atMost = 200;

    @Option(
            names = "--passes",
            paramLabel = "N",
            description = "Passes over each document for the least of them (default: ${DEFAULT-VALUE}).")
    private int passes = 50;

    @Option(names = "--only", paramLabel = "PARSER", split = ",", description = "Measure these parsers alone.")
    private List<String> only = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "Measure text, html, xml or json alone.")
    private @Nullable MediaType type;

    /** A document, the parser that won it, and how that recognised it. */
    private record Won(Document document, LoadedParser parser, Probe probe) {
        Group group() {
            return new Group(parser.id(), document.mediaType());
        }
    }

    /** What is measured together. */
    private record Group(String name, MediaType type) {
        String label() {
            return name + " (" + type.name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    ParsersBenchmark(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (PluginHost plugins = corpus.openPlugins()) {
            Map<Group, List<Won>> groups = groups(plugins.parsers());
            out.printf(
                    Locale.ROOT,
                    "%-26s %5s %8s %10s %8s %10s %10s %10s %8s %8s %8s%n",
                    "parser",
                    "docs",
                    "KB/doc",
                    "parse/s",
                    "spread",
                    "probe/s",
                    "both/s",
                    "jsoup/s",
                    "parse ×",
                    "both ×",
                    "least ×");
            Map<MediaType, List<List<Won>>> together = new EnumMap<>(MediaType.class);
            groups.forEach((group, won) -> {
                if ((only.isEmpty() || only.contains(group.name())) && (type == null || type == group.type())) {
                    measure(group, won, plugins.parsers(), contest.contest());
                    together.computeIfAbsent(group.type(), each -> new ArrayList<>())
                            .add(won);
                }
            });
            together.forEach((shared, won) -> {
                if (won.size() > 1) {
                    List<Won> all = won.stream().flatMap(List::stream).toList();
                    measure(new Group("all together", shared), all, plugins.parsers(), contest.contest());
                }
            });
        }
        return 0;
    }

    private Map<Group, List<Won>> groups(List<LoadedParser> parsers) {
        Map<Group, List<Won>> groups = new TreeMap<>(Comparator.comparing(Group::label));
        Envelope envelope = new Envelope(LONGEST);
        for (RawDocument raw : corpus.documents()) {
            Document document = envelope.open(raw).document();
            if (document == null) {
                continue;
            }
            LoadedParser winner = null;
            Probe best = Probe.none();
            Preview preview = document.preview();
            for (LoadedParser parser : parsers) {
                Probe probe = parser.call(() -> parser.parser().probe(preview));
                if (probe.score() > best.score()) {
                    winner = parser;
                    best = probe;
                }
            }
            if (winner != null) {
                Won won = new Won(document, winner, best);
                List<Won> group = groups.computeIfAbsent(won.group(), each -> new ArrayList<>());
                if (group.size() < atMost) {
                    group.add(won);
                }
            }
        }
        return groups;
    }

    private void measure(Group group, List<Won> won, List<LoadedParser> parsers, Contest contest) {
        List<Standing> standings = contest.run(List.of(
                Contender.over("parse", won, ParsersBenchmark::parse),
                Contender.over("probe", won, each -> probe(parsers, each)),
                Contender.over("jsoup", won, ParsersBenchmark::jsoup)));
        double characters = won.stream()
                .mapToInt(each -> each.document().text().length())
                .average()
                .orElse(0);
        Standing parse = standings.get(0);
        double probe = standings.get(1).median();
        double both = 1 / (1 / parse.median() + 1 / probe);
        double bare = standings.get(2).median();
        long[] least = new Least(Math.max(1, passes))
                .sums(won.size(), List.of(document -> parse(won.get(document)), document -> jsoup(won.get(document))));
        out.printf(
                Locale.ROOT,
                "%-26s %5d %8.1f %,10.0f %7.0f%% %,10.0f %,10.0f %,10.0f %8.2f %8.2f %8.2f%n",
                group.label(),
                won.size(),
                characters / 1024,
                parse.median(),
                100 * parse.spread(),
                probe,
                both,
                bare,
                bare / parse.median(),
                bare / both,
                (double) least[0] / least[1]);
        out.flush();
    }

    private static long parse(Won won) {
        LoadedParser parser = won.parser();
        return parser.call(() -> parser.parser().parse(won.document(), won.probe()))
                .spans()
                .size();
    }

    private static long probe(List<LoadedParser> parsers, Won won) {
        Preview preview = won.document().preview();
        double sum = 0;
        for (LoadedParser parser : parsers) {
            sum += parser.call(() -> parser.parser().probe(preview)).score();
        }
        return (long) (1000 * sum);
    }

    private static long jsoup(Won won) {
        return Jsoup.parse(won.document().text()).childNodeSize();
    }
}
