package org.nutgraf.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.bench.rules.Mix;
import org.nutgraf.bench.rules.RulesContest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Generated rules over generated articles, beside a stored-query engine, plain Java and regular expressions. */
@Command(
        name = "rules",
        header = "Generated rules beside Lucene Monitor, plain Java and regular expressions.",
        mixinStandardHelpOptions = true,
        description = {
            "",
            "Articles of 300 to 800 words. 40 %% of the rules ask for one phrase, 25 %% for two concepts in a sentence, 15 %% for",
            "two within k words, 10 %% for one without another, 10 %% for at least n of one. All engines must give the same",
            "answers before anything is measured. One thread, processor time, in turns. Each number of rules of each mix",
            "gets a process of its own: code that was compiled for some rules is slower with others."
        })
final class RulesBenchmark implements Callable<Integer> {
    private final PrintWriter out;

    @Option(
            names = {"-n", "--rules"},
            paramLabel = "N",
            split = ",",
            description = "How many rules (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(100, 1_000);

    @Option(
            names = "--mix",
            paramLabel = "MIX",
            split = ",",
            description = "Of ${COMPLETION-CANDIDATES}: about 1.5 %% of the rules hold, or about five (default: both).")
    private List<Mix> mixes = List.of(Mix.values());

    @Option(names = "--articles", paramLabel = "N", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int articles = 200;

    @Option(
            names = "--without-regex",
            description = "Leave the regular expressions out; with many rules they take most of the time.")
    private boolean withoutRegex;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Where generated rules and what was compiled of them are kept (default: ${DEFAULT-VALUE}).")
    private Path work = Path.of("engine/bench/target/rules");

    @Option(names = "--median-to", hidden = true, description = "Where the median of Nutgraf is written.")
    private @Nullable Path medianTo;

    @Mixin
    private ContestOptions contest = new ContestOptions();

    RulesBenchmark(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (mixes.size() * sizes.size() == 1) {
            double median = here(mixes.get(0), sizes.get(0));
            if (medianTo != null) {
                Files.writeString(medianTo, Double.toString(median));
            }
            return 0;
        }
        for (Mix mix : mixes) {
            double[] speeds = new double[sizes.size()];
            for (int i = 0; i < speeds.length; i++) {
                speeds[i] = apart(mix, sizes.get(i));
            }
            if (speeds.length > 1) {
                growth(mix, speeds);
            }
        }
        return 0;
    }

    private double here(Mix mix, int size) throws IOException {
        return new RulesContest(mix, size, articles, !withoutRegex)
                .run(folder(mix, size), contest.contest(), out)
                .median();
    }

    /** The same in a process of its own. */
    private double apart(Mix mix, int size) throws IOException, InterruptedException {
        Path median = Files.createDirectories(folder(mix, size)).resolve("median");
        Files.deleteIfExists(median);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "rules"));
        command.addAll(List.of("--mix", mix.name(), "--rules", String.valueOf(size)));
        command.addAll(List.of("--articles", String.valueOf(articles), "--work", work.toString()));
        command.addAll(List.of("--median-to", median.toString()));
        command.addAll(contest.words());
        if (withoutRegex) {
            command.add("--without-regex");
        }
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("The contest of " + size + " rules ended with status " + status);
        }
        return Double.parseDouble(Files.readString(median));
    }

    private Path folder(Mix mix, int size) {
        return work.resolve(mix.name().toLowerCase(Locale.ROOT) + "-" + size);
    }

    /** What more rules cost, beside the first number of rules. */
    private void growth(Mix mix, double[] speeds) {
        out.printf(Locale.ROOT, "%n%s, growth%n  %10s %14s %8s%n", mix, "rules", "articles/CPU-s", "");
        for (int i = 0; i < speeds.length; i++) {
            out.printf(Locale.ROOT, "  %,10d %,14.0f %7.2f×%n", sizes.get(i), speeds[i], speeds[i] / speeds[0]);
        }
    }
}
