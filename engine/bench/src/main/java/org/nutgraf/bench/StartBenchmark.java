package org.nutgraf.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.bench.start.ColdStart;
import org.nutgraf.bench.start.EditLoop;
import org.nutgraf.bench.start.Loading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts and edits, in wall time. */
@Command(
        name = "start",
        header = "Cold starts, reloads after an edit, and the loading of many rules.",
        mixinStandardHelpOptions = true,
        description = {
            "",
            "Wall time: the median, then the least and the most. Cold starts are measured in turns with java -version of the",
            "same runtime, and only that ratio means something on a machine that does other work."
        })
final class StartBenchmark implements Callable<Integer> {
    private final PrintWriter out;

    @Option(
            names = "--java",
            paramLabel = "HOME",
            description = "Measure cold starts on this runtime too. Several add up.")
    private List<Path> runtimes = new ArrayList<>();

    @Option(names = "--home", paramLabel = "DIR", description = "The distribution (default: ${DEFAULT-VALUE}).")
    private Path home = Path.of("engine/cli/target/nutgraf");

    @Mixin
    private RulesOptions rules = new RulesOptions(Path.of("engine/bench/target/start"));

    @Option(
            names = {"-n", "--load"},
            paramLabel = "N",
            split = ",",
            description = "Load so many generated rules (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(1_000, 10_000);

    @Option(names = "--heap", paramLabel = "SIZE", description = "The heap for that (default: ${DEFAULT-VALUE}).")
    private String heap = "1g";

    @Option(names = "--rounds", paramLabel = "N", description = "Measurements of each (default: ${DEFAULT-VALUE}).")
    private int rounds = 9;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Of ${COMPLETION-CANDIDATES} (default: all).")
    private List<Part> parts = List.of(Part.values());

    /** What can be measured. */
    enum Part {
        COLD,
        EDIT,
        LOAD
    }

    StartBenchmark(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        if (parts.contains(Part.COLD)) {
            ColdStart cold = new ColdStart(home.toAbsolutePath(), rules.rules(), rules.work(), rounds);
            cold.run(Path.of(System.getProperty("java.home")), out);
            for (Path runtime : runtimes) {
                cold.run(runtime, out);
            }
        }
        if (parts.contains(Part.EDIT)) {
            new EditLoop(rules.rules(), home.resolve("plugins"), rules.work().resolve("edit"), rounds).run(out);
        }
        if (parts.contains(Part.LOAD)) {
            for (int size : sizes) {
                new Loading(rules.work(), heap).run(size, out);
            }
        }
        return 0;
    }
}
