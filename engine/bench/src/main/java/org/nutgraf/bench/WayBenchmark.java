package org.nutgraf.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nutgraf.bench.measure.Standing;
import org.nutgraf.bench.way.Crew;
import org.nutgraf.bench.way.Lengths;
import org.nutgraf.bench.way.Material;
import org.nutgraf.bench.way.Stages;
import org.nutgraf.bench.way.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From the bytes of a document to a line of JSON, with the shipped rules. */
@Command(
        name = "way",
        header = "The whole way of documents, from their bytes to written JSON, with the shipped rules.",
        mixinStandardHelpOptions = true,
        description = {
            "",
            "Stages: each over what the one before made of the same documents, in documents per second of processor time",
            "and as a share of the whole way. Growth: against the length of an article, the number of threads and the",
            "number of documents. Real documents lie below the data folder: tribune, html, wire."
        })
final class WayBenchmark implements Callable<Integer> {
    private static final List<Integer> KILOBYTES = List.of(1, 4, 16, 64, 256, 1024);
    private static final double MEGABYTE = 1 << 20;
    /** Threads begin and end in every round, and four share it. */
    private static final int THREADS_SLICES = 4;

    private final PrintWriter out;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Mixin
    private ContestOptions contest = new ContestOptions();

    @Mixin
    private RulesOptions rules = new RulesOptions(Path.of("engine/bench/target/way"));

    @Option(
            names = "--at-most",
            paramLabel = "N",
            description = "Documents of one kind, evenly chosen (default: ${DEFAULT-VALUE}).")
    private int atMost = 300;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Of ${COMPLETION-CANDIDATES} (default: all).")
    private List<Part> parts = List.of(Part.values());

    /** What can be measured. */
    enum Part {
        STAGES,
        LENGTH,
        THREADS,
        HEAP
    }

    WayBenchmark(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        List<Material> kinds = kinds();
        if (kinds.isEmpty()) {
            out.printf(Locale.ROOT, "way: no document can be read below %s or docs/samples%n", corpus.data());
            return 2;
        }
        try (Workshop workshop = new Workshop(corpus.plugins(), rules.rules(), Files.createDirectories(rules.work()))) {
            if (parts.contains(Part.STAGES)) {
                kinds.forEach(kind -> stages(workshop, kind));
            }
            if (parts.contains(Part.LENGTH)) {
                lengths(workshop, kinds.get(0));
            }
            if (parts.contains(Part.THREADS)) {
                threads(workshop, kinds.get(0));
            }
            if (parts.contains(Part.HEAP)) {
                heap(workshop, kinds.get(0));
            }
        }
        return 0;
    }

    private List<Material> kinds() {
        List<Material> kinds = new ArrayList<>();
        for (String name : List.of("tribune", "html", "wire")) {
            Path folder = corpus.data().resolve(name);
            if (Files.isDirectory(folder)) {
                add(kinds, Material.below(name, folder, atMost));
            }
        }
        if (kinds.isEmpty()) {
            add(kinds, Material.below("samples", Path.of("docs/samples"), atMost));
        }
        return kinds;
    }

    private static void add(List<Material> kinds, Material kind) {
        if (!kind.documents().isEmpty()) {
            kinds.add(kind);
        }
    }

    private void stages(Workshop workshop, Material kind) {
        List<Standing> standings = contest.contest().run(new Stages(workshop, kind).contenders());
        double whole = standings.get(0).median();
        out.printf(
                Locale.ROOT,
                "%n%-20s %14s %8s %14s   (%d documents of %.1f KB)%n",
                kind.name(),
                "docs/CPU-s",
                "spread",
                "of the way",
                kind.documents().size(),
                kind.bytesPerDocument() / 1024);
        for (Standing standing : standings) {
            out.printf(
                    Locale.ROOT,
                    "  %-18s %,14.0f %7.0f%% %13.1f%%%n",
                    standing.name(),
                    standing.median(),
                    100 * standing.spread(),
                    100 * whole / standing.median());
        }
        out.flush();
    }

    private void lengths(Workshop workshop, Material kind) {
        Lengths lengths = new Lengths(workshop, kind);
        out.printf(
                Locale.ROOT,
                "%n%-12s %14s %14s %14s %14s %20s%n",
                "length",
                "tokenised",
                "annotated",
                "all facts",
                "whole way",
                "annotated/tokenised");
        for (Lengths.Speed speed : lengths.measure(KILOBYTES, contest.contest())) {
            out.printf(
                    Locale.ROOT,
                    "%,9d KB %,14.0f %,14.0f %,14.0f %,14.0f %20.2f   KB/CPU-s%n",
                    speed.kilobytes(),
                    speed.tokenised(),
                    speed.annotated(),
                    speed.allFacts(),
                    speed.wholeWay(),
                    speed.annotated() / speed.tokenised());
        }
        out.flush();
    }

    private void threads(Workshop workshop, Material kind) throws InterruptedException {
        List<Integer> threads = List.of(1, 2, 4);
        Crew crew = new Crew(workshop, kind);
        crew.warmUp(contest.warmUp());
        List<Crew.Pace> paces = crew.measure(threads, contest.rounds(), THREADS_SLICES * contest.slice());
        out.printf(
                Locale.ROOT, "%n%-8s %10s %14s %12s %14s%n", "threads", "docs/s", "docs/CPU-s", "processors", "of one");
        for (int i = 0; i < paces.size(); i++) {
            Crew.Pace pace = paces.get(i);
            out.printf(
                    Locale.ROOT,
                    "%8d %,10.0f %,14.0f %12.2f %13.2f×%n",
                    threads.get(i),
                    pace.perSecond(),
                    pace.perCpuSecond(),
                    pace.processors(),
                    pace.perSecond() / paces.get(0).perSecond());
        }
        out.flush();
    }

    private void heap(Workshop workshop, Material kind) {
        out.printf(Locale.ROOT, "%n%-10s %18s%n", "documents", "live heap after");
        long done = 0;
        for (int until : List.of(0, 100, 1_000, 10_000)) {
            for (; done < until; done++) {
                workshop.wholeWay(
                        kind.documents().get((int) (done % kind.documents().size())));
            }
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            out.printf(Locale.ROOT, "%,10d %15.1f MB%n", done, used / MEGABYTE);
            out.flush();
        }
    }
}
